package org.lodestone.admission;

import java.util.List;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a case's organisation: who can sign, and whose names stand behind the ids in answers. */
@Service
public class PeopleOfCases {

    private final CurrentPerson current;
    private final ActingFor acting;
    private final Organisations organisations;
    private final StaffRoles roles;
    private final ReadingCases cases;

    public PeopleOfCases(
            CurrentPerson current,
            ActingFor acting,
            Organisations organisations,
            StaffRoles roles,
            ReadingCases cases) {
        this.current = current;
        this.acting = acting;
        this.organisations = organisations;
        this.roles = roles;
        this.cases = cases;
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

    /** The active people of the organisation whose case this is, for those who review it. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public List<PersonInOrganisation> forStaff(CaseId id) {
        CaseCard card = cases.get(id);
        if (!Auditor.isReading() && !reads(card.alliance())) {
            throw new Problem.NotFound();
        }
        return organisations.peopleOf(card.organisation());
    }

    private boolean reads(AllianceId alliance) {
        return roles.of(current.required()).entrySet().stream()
                .filter(entry -> entry.getKey().equals(alliance))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(StaffRole::readsCases));
    }
}
