package org.lodestone.benefits.explained;

import java.util.List;
import java.util.Map;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.ReadingCases;
import org.lodestone.alliance.Benefit;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.membership.Entitlement;
import org.lodestone.membership.Entitlements;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains to a person of an organisation what is open to them, what is not, and why. */
@Service
@Transactional(readOnly = true)
public class ExplainingBenefits {

    private final ActingFor actingFor;
    private final Organisations organisations;
    private final CurrentPerson person;
    private final Entitlements entitlements;
    private final ReadingCases cases;

    ExplainingBenefits(
            ActingFor actingFor,
            Organisations organisations,
            CurrentPerson person,
            Entitlements entitlements,
            ReadingCases cases) {
        this.actingFor = actingFor;
        this.organisations = organisations;
        this.person = person;
        this.entitlements = entitlements;
        this.cases = cases;
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when the person does not belong to the organisation */
    @PreAuthorize("isAuthenticated()")
    public Explanation explain(String organisation, Benefit benefit) {
        OrganisationSummary mine = actingFor.organisation(organisation, AccessRight.VIEWER);
        Entitlement entitlement = entitlements.of(person.required(), mine.id(), benefit);
        List<CaseCard> open = entitlement.isOpen()
                ? List.of()
                : cases.of(mine.id()).stream()
                        .filter(found -> found.state().open())
                        .toList();
        return new Explanation(mine, entitlement, mayApply(mine), open);
    }

    /** Every benefit's answer, for the navigation; empty where the person does not belong to the organisation. */
    @PreAuthorize("isAuthenticated()")
    public Map<Benefit, Entitlement> all(String organisation) {
        return organisations.affiliationsOf(person.required()).stream()
                .map(AffiliationSummary::organisation)
                .filter(found -> found.reference().equals(organisation))
                .findFirst()
                .map(found -> entitlements.all(person.required(), found.id()))
                .orElse(Map.of());
    }

    private boolean mayApply(OrganisationSummary organisation) {
        return organisations
                .rightOf(person.required(), organisation.id())
                .filter(right -> right.includes(AccessRight.REPRESENTATIVE))
                .isPresent();
    }
}
