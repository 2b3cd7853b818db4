package org.lodestone.benefits.explained;

import java.util.List;
import java.util.Optional;
import org.lodestone.admission.CaseCard;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Benefit;
import org.lodestone.membership.Entitlement;
import org.lodestone.organisation.OrganisationSummary;

/**
 * Where an organisation stands with a benefit: enough to explain it, and none of its data.
 *
 * @param mayApply whether the person may start an application
 * @param openCases of the organisation
 */
public record Explanation(
        OrganisationSummary organisation, Entitlement entitlement, boolean mayApply, List<CaseCard> openCases) {

    public Benefit benefit() {
        return entitlement.benefit();
    }

    public boolean isOpen() {
        return entitlement.isOpen();
    }

    public Optional<CaseCard> openCase(AllianceId alliance) {
        return openCases.stream()
                .filter(found -> found.alliance().equals(alliance))
                .findFirst();
    }
}
