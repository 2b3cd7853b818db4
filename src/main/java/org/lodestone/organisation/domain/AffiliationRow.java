package org.lodestone.organisation.domain;

import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AffiliationSummary;

/** An active affiliation as it is read, with its organisation's heading. */
public record AffiliationRow(
        UUID person, UUID organisation, String reference, String name, String country, AccessRight right) {

    public AffiliationSummary summary() {
        return new AffiliationSummary(
                new PersonId(person), new SummaryRow(organisation, reference, name, country).summary(), right);
    }
}
