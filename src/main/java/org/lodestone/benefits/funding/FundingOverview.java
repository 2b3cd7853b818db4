package org.lodestone.benefits.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around the list of calls.
 *
 * @param counts of all calls by status
 * @param programmes by name
 * @param ahead deadlines that are still ahead, soonest first
 * @param next the forthcoming call that opens first
 */
public record FundingOverview(
        Map<CallStatus, Integer> counts, List<String> programmes, List<DeadlineAhead> ahead, Optional<CallRow> next) {

    public int count(CallStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
