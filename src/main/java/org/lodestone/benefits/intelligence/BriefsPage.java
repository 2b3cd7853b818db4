package org.lodestone.benefits.intelligence;

import java.util.List;
import java.util.Map;
import org.lodestone.organisation.OrganisationSummary;

/**
 * The briefs that were asked for, the newest first.
 *
 * @param counts of all briefs by jurisdiction; a watched jurisdiction without one counts zero
 * @param minerals that any brief names
 * @param news how many briefs, whatever the filter, were published since the last visit
 */
public record BriefsPage(
        OrganisationSummary organisation,
        List<Brief> briefs,
        Map<String, Integer> counts,
        List<String> minerals,
        int news) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
