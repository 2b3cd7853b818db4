package org.lodestone.benefits.explained;

import org.lodestone.alliance.Benefit;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.Entitlement;
import org.lodestone.membership.Entitlements;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.OrganisationSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way into a benefit: the organisation of the address, then the current person's entitlement for it. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class BenefitDoor {

    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Entitlements entitlements;

    BenefitDoor(ActingFor actingFor, CurrentPerson person, Entitlements entitlements) {
        this.actingFor = actingFor;
        this.person = person;
        this.entitlements = entitlements;
    }

    /**
     * Whether the benefit is open, for a service that answers a closed one with an explanation.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation
     */
    public Entitlement knock(String organisation, Benefit benefit) {
        OrganisationSummary mine = actingFor.organisation(organisation, AccessRight.VIEWER);
        return entitlements.of(person.required(), mine.id(), benefit);
    }

    /**
     * Lets in or refuses, for everything that hands out data.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation
     * @throws Problem.NotAllowed when the benefit is closed
     */
    public OrganisationSummary enter(String organisation, Benefit benefit) {
        OrganisationSummary mine = actingFor.organisation(organisation, AccessRight.VIEWER);
        if (!entitlements.of(person.required(), mine.id(), benefit).isOpen()) {
            throw new Problem.NotAllowed("benefitClosed");
        }
        return mine;
    }
}
