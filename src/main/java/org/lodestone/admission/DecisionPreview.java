package org.lodestone.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.TierSummary;

/**
 * What an approval will do, for the sentence that a decider reads before.
 *
 * @param until the last day of the membership's first term
 * @param benefits how many benefits the tier opens
 * @param people how many people of the organisation they open to
 * @param tier null where the form asks for none
 */
public record DecisionPreview(
        LocalDate start,
        LocalDate until,
        int benefits,
        int people,
        @Nullable TierSummary tier) {}
