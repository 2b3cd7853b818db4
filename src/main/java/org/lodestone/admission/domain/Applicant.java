package org.lodestone.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;

/** The organisation as it was when the case was started or last submitted: enough for lists, without asking its room. */
@Embeddable
public record Applicant(
        @Column(name = "organisation_id", nullable = false, updatable = false)
        UUID organisation,

        @Column(name = "organisation_reference", nullable = false)
        String reference,

        @Column(name = "organisation_name", nullable = false)
        String name,

        @Column(name = "organisation_country", nullable = false)
        String country) {

    public static Applicant of(OrganisationSummary organisation) {
        return new Applicant(
                organisation.id().value(),
                organisation.reference(),
                organisation.name(),
                organisation.country().value());
    }

    public OrganisationId id() {
        return new OrganisationId(organisation);
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(id(), reference, name, new CountryCode(country));
    }
}
