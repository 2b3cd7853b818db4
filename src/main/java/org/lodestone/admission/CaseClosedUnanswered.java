package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** The assignee closed the case because a request stayed without an answer. */
public record CaseClosedUnanswered(CaseMoment moment, UUID request) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("request", request.toString());
    }
}
