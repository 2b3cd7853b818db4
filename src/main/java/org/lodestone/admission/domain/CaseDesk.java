package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.CheckDefinition;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens cases: for their organisation or for the alliance's staff, to read or locked for an act. */
@Component
public class CaseDesk {

    private final Cases cases;
    private final ActingFor acting;
    private final Organisations organisations;
    private final Alliances alliances;
    private final StaffRoles roles;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            ActingFor acting,
            Organisations organisations,
            Alliances alliances,
            StaffRoles roles,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.cases = cases;
        this.acting = acting;
        this.organisations = organisations;
        this.alliances = alliances;
        this.roles = roles;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A case of the organisation that the current person acts for. */
    public OpenedCase read(String organisation, String reference) {
        OrganisationSummary own = acting.organisation(organisation, AccessRight.VIEWER);
        return forOrganisation(cases.ofOrganisation(reference, own.id().value()), own);
    }

    /** The same, its row locked until the transaction ends. */
    public OpenedCase lock(String organisation, String reference) {
        OrganisationSummary own = acting.organisation(organisation, AccessRight.VIEWER);
        return forOrganisation(cases.lockOfOrganisation(reference, own.id().value()), own);
    }

    /** A case of an alliance whose staff the current person is, or that an auditor reads. */
    public OpenedCase readAsStaff(String alliance, String reference) {
        AllianceSummary desk = alliance(alliance);
        OpenedCase opened = forStaff(cases.ofAlliance(reference, desk.id().value()), desk);
        refuseInvolved(opened);
        return opened;
    }

    /** The same, its row locked until the transaction ends. */
    public OpenedCase lockAsStaff(String alliance, String reference) {
        AllianceSummary desk = alliance(alliance);
        OpenedCase opened = forStaff(cases.lockOfAlliance(reference, desk.id().value()), desk);
        refuseInvolved(opened);
        return opened;
    }

    /**
     * The alliance, for a person who reads its cases. Asked before any case is looked for, so that nobody learns here which
     * ones there are.
     *
     * @throws Problem.NotAllowed for the alliance's own staff without a role that reads cases
     * @throws Problem.NotFound for everybody else
     */
    public AllianceSummary alliance(String slug) {
        AllianceSummary alliance = alliances.bySlug(slug).orElseThrow(Problem.NotFound::new);
        Standing who = staff(alliance.id(), current.required(), false);
        if (who.readsAsStaff()) {
            return alliance;
        }
        throw who.roles().isEmpty() ? new Problem.NotFound() : new Problem.NotAllowed("roleReadsNoCases");
    }

    /** Somebody else's standing, to whom a case is to be given. */
    public Standing reviewer(OpenedCase opened, PersonId person) {
        AllianceId alliance = opened.alliance().id();
        Set<StaffRole> held = people.isActive(person) ? roles.of(person).getOrDefault(alliance, Set.of()) : Set.of();
        return Standing.ofStaff(person, held, isAffiliated(person, opened.application()), false);
    }

    public Situation situation(AllianceSummary alliance, Standing who) {
        Set<String> checks = alliances.checks(alliance.id()).stream()
                .map(CheckDefinition::code)
                .collect(Collectors.toSet());
        return new Situation(who, alliance.caseRules(), alliances.calendar(alliance.id()), checks, now());
    }

    private OpenedCase forOrganisation(Optional<MembershipApplication> found, OrganisationSummary own) {
        MembershipApplication application = found.orElseThrow(Problem.NotFound::new);
        PersonId person = current.required();
        AccessRight right = organisations.rightOf(person, own.id()).orElseThrow(Problem.NotFound::new);
        AllianceSummary alliance = alliances.get(application.alliance());
        return new OpenedCase(application, alliance, situation(alliance, Standing.ofOrganisation(person, right)));
    }

    private OpenedCase forStaff(Optional<MembershipApplication> found, AllianceSummary alliance) {
        MembershipApplication application = found.orElseThrow(Problem.NotFound::new);
        PersonId person = current.required();
        Standing who = staff(alliance.id(), person, isAffiliated(person, application));
        return new OpenedCase(application, alliance, situation(alliance, who));
    }

    /** The staff's side, with its notes, stays closed to those who are involved themselves. */
    private static void refuseInvolved(OpenedCase opened) {
        if (opened.in().who().affiliated()) {
            throw new Problem.NotAllowed("affiliatedStaff");
        }
        if (opened.application().hasConflict(opened.in().person())) {
            throw new Problem.NotAllowed("conflictDeclared");
        }
    }

    private boolean isAffiliated(PersonId person, MembershipApplication application) {
        return organisations.rightOf(person, application.applicant().id()).isPresent();
    }

    private Standing staff(AllianceId alliance, PersonId person, boolean affiliated) {
        boolean auditor = SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .anyMatch(authority -> "ROLE_AUDITOR".equals(authority.getAuthority()));
        return Standing.ofStaff(person, roles.of(person).getOrDefault(alliance, Set.of()), affiliated, auditor);
    }
}
