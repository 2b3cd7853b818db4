package org.lodestone.admission;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** An administrator of the alliance gave the case to a reviewer. */
public record CaseAssigned(CaseMoment moment, PersonId assignee) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("assignee", assignee.toString());
    }
}
