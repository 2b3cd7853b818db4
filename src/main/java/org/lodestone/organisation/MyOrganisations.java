package org.lodestone.organisation;

import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations for which the current person may act. */
@Service
@Transactional(readOnly = true)
public class MyOrganisations {

    private final Organisations organisations;
    private final CurrentPerson current;

    MyOrganisations(Organisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.current = current;
    }

    /** By name; read once per request. */
    @PreAuthorize("isAuthenticated()")
    public List<AffiliationSummary> mine() {
        return organisations.affiliationsOf(current.required());
    }
}
