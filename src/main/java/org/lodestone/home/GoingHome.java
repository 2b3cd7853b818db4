package org.lodestone.home;

import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where a person's day begins. */
@Service
public class GoingHome {

    private final Organisations organisations;
    private final ActingFor actingFor;
    private final CurrentPerson currentPerson;

    GoingHome(Organisations organisations, ActingFor actingFor, CurrentPerson currentPerson) {
        this.organisations = organisations;
        this.actingFor = actingFor;
        this.currentPerson = currentPerson;
    }

    /** The organisations that the person may act for, by name. */
    @PreAuthorize("isAuthenticated()")
    public List<AffiliationSummary> mine() {
        return organisations.affiliationsOf(currentPerson.required());
    }

    /**
     * The organisation whose home this is.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when it is not the person's
     */
    @PreAuthorize("isAuthenticated()")
    public OrganisationSummary at(String reference) {
        return actingFor.organisation(reference, AccessRight.VIEWER);
    }
}
