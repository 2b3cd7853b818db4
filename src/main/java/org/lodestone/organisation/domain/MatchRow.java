package org.lodestone.organisation.domain;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.organisation.MatchReason;
import org.lodestone.organisation.OrganisationSummary;

/** An organisation with its identity, as it is compared. */
public record MatchRow(
        UUID id,
        String reference,
        String name,
        String country,
        @Nullable String registrationNumber,
        @Nullable String lei,
        @Nullable String emailDomain) {

    public Set<MatchReason> reasons(Identity identity) {
        Set<MatchReason> reasons = EnumSet.noneOf(MatchReason.class);
        if (registrationNumber != null
                && registrationNumber.equals(identity.registrationNumber())
                && country.equals(identity.country())) {
            reasons.add(MatchReason.REGISTRATION);
        }
        if (lei != null && lei.equals(identity.lei())) {
            reasons.add(MatchReason.LEI);
        }
        if (emailDomain != null && emailDomain.equals(identity.emailDomain())) {
            reasons.add(MatchReason.EMAIL_DOMAIN);
        }
        if (name.equalsIgnoreCase(identity.name())) {
            reasons.add(MatchReason.NAME);
        }
        return reasons;
    }

    Identity identity() {
        return new Identity(name, country, registrationNumber, lei, emailDomain);
    }

    /** Both have a number of their own, and the numbers differ: two legal entities, whatever they share. */
    public boolean isAnotherEntityThan(Identity identity) {
        return registrationNumber != null
                && identity.registrationNumber() != null
                && !Objects.equals(identity().registrationKey(), identity.registrationKey());
    }

    public OrganisationSummary summary() {
        return new SummaryRow(id, reference, name, country).summary();
    }
}
