package org.lodestone.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceId;
import org.lodestone.organisation.OrganisationId;

/**
 * A membership as it stands now, in its alliance's zone.
 *
 * @param reference of the application that it came from
 * @param tier code of the tier
 * @param memberSince first day of the first term; never changes
 * @param until last day of the last term
 * @param graceUntil last day on which it is still in force
 * @param suspension why it is suspended, in the alliance's words; null while it is not
 * @param end null until it was ended by an act
 */
public record MembershipSummary(
        MembershipId id,
        CaseId caseId,
        String reference,
        AllianceId alliance,
        OrganisationId organisation,
        String tier,
        MembershipState state,
        LocalDate memberSince,
        LocalDate until,
        LocalDate graceUntil,
        @Nullable String suspension,
        @Nullable Ended end) {

    /** @param explanation in the alliance's words; null where the reason says it all */
    public record Ended(
            Instant at, MembershipEnd reason, @Nullable String explanation) {}

    public Optional<Ended> ended() {
        return Optional.ofNullable(end);
    }
}
