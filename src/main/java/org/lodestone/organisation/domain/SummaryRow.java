package org.lodestone.organisation.domain;

import java.util.UUID;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;

/** An organisation's heading as it is read. */
public record SummaryRow(UUID id, String reference, String name, String country) {

    public OrganisationSummary summary() {
        return new OrganisationSummary(new OrganisationId(id), reference, name, new CountryCode(country));
    }
}
