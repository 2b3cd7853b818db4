package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** The request for information was cancelled; the clock runs again. */
public record RequestCancelled(CaseMoment moment, UUID request) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("request", request.toString());
    }
}
