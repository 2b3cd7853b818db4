package org.lodestone.admission;

import java.util.List;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a case's organisation: who can sign, who can be named in an answer. */
@Service
public class PeopleOfCases {

    private final CurrentPerson current;
    private final ActingFor acting;
    private final Organisations organisations;

    public PeopleOfCases(CurrentPerson current, ActingFor acting, Organisations organisations) {
        this.current = current;
        this.acting = acting;
        this.organisations = organisations;
    }

    /** Who the reader is. */
    @PreAuthorize("isAuthenticated()")
    public PersonId me() {
        return current.required();
    }

    /** The active people of the reader's own organisation. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonInOrganisation> of(String organisation) {
        return organisations.peopleOf(
                acting.organisation(organisation, AccessRight.VIEWER).id());
    }
}
