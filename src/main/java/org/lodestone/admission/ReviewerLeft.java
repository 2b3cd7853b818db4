package org.lodestone.admission;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** The case has no reviewer any more: the assignee's role has ended, or their account can't be used. */
public record ReviewerLeft(CaseMoment moment, PersonId reviewer) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("assignee", reviewer.toString());
    }
}
