package org.lodestone.admission;

import java.util.List;
import java.util.Map;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.PersonId;

/**
 * A page of an alliance's queue.
 *
 * @param counts of every tab, without text and state filter
 * @param total of the rows that the filter finds
 * @param assignees everybody who has cases of the alliance, so that further pages need not ask for names again
 */
public record Queue(
        AllianceSummary alliance,
        Map<QueueTab, Integer> counts,
        int total,
        List<QueueRow> rows,
        Map<PersonId, Someone> assignees) {}
