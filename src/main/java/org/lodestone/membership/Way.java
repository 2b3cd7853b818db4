package org.lodestone.membership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.TierSummary;

/**
 * One way to a benefit that is closed.
 *
 * @param tiers of the alliance that include the benefit, in the alliance's order
 * @param held the organisation's newest membership in this alliance; null when it never had one
 */
public record Way(
        AllianceSummary alliance,
        List<TierSummary> tiers,
        Missing missing,
        @Nullable MembershipSummary held) {

    public Optional<MembershipSummary> membership() {
        return Optional.ofNullable(held);
    }
}
