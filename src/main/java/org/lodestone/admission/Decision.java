package org.lodestone.admission;

import java.time.LocalDate;
import java.util.List;

/** What a decider decides about a case that is ready. */
public sealed interface Decision {

    /**
     * Approval, in the tier that was asked for.
     *
     * @param start the first day of the membership, today in the alliance's zone or later
     * @param conditions shown to both sides; none is fine
     * @param reasons codes of the alliance's catalogue; none is fine
     * @param message to the organisation; blank for none
     */
    record Approve(LocalDate start, List<Condition> conditions, List<String> reasons, String message)
            implements Decision {
        public Approve {
            conditions = List.copyOf(conditions);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param reasons codes of the alliance's catalogue, at least one
     * @param message to the organisation, in words
     */
    record Decline(List<String> reasons, String message) implements Decision {
        public Decline {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param reason what is missing, in words, for the reviewer */
    record SendBack(String reason) implements Decision {}
}
