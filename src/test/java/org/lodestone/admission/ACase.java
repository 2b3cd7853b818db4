package org.lodestone.admission;

import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AnOrganisation;

/**
 * A case made by {@link CaseFixture}, with the people around it.
 *
 * @param alliance the slug
 * @param signatory who is named to sign, the owner unless a test says otherwise
 */
public record ACase(
        AnOrganisation organisation,
        String alliance,
        AllianceId allianceId,
        String reference,
        PersonId applicant,
        PersonId signatory,
        PersonId reviewer,
        PersonId decider) {

    public ACase signedBy(PersonId person) {
        return new ACase(organisation, alliance, allianceId, reference, applicant, person, reviewer, decider);
    }

    public String of() {
        return organisation.reference();
    }
}
