package org.lodestone.membership;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;
import org.lodestone.organisation.OrganisationId;

/** Something that happened to a membership. */
public interface MembershipEvent extends Recorded {

    /**
     * Which membership, and by whom.
     *
     * @param event the event's own id, for idempotent listeners
     * @param by null when the portal itself acted
     */
    record Occasion(
            UUID event,
            MembershipId membership,
            OrganisationId organisation,
            AllianceId alliance,
            @Nullable PersonId by) {

        public static Occasion of(
                MembershipId membership, OrganisationId organisation, AllianceId alliance, @Nullable PersonId by) {
            return new Occasion(Ids.next(), membership, organisation, alliance, by);
        }
    }

    Occasion occasion();

    @Override
    default Optional<PersonId> actor() {
        return Optional.ofNullable(occasion().by());
    }

    @Override
    default String subject() {
        return "membership";
    }

    @Override
    default UUID subjectId() {
        return occasion().membership().value();
    }

    @Override
    default Optional<UUID> organisationId() {
        return Optional.of(occasion().organisation().value());
    }

    @Override
    default Optional<UUID> allianceId() {
        return Optional.of(occasion().alliance().value());
    }
}
