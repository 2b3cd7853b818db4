package org.lodestone.alliance;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.domain.AllianceRepository;
import org.lodestone.alliance.domain.AllianceRights;
import org.lodestone.alliance.domain.HeldRole;
import org.lodestone.alliance.domain.StaffAppointment;
import org.lodestone.alliance.domain.StaffAppointments;
import org.lodestone.alliance.domain.StaffInvitation;
import org.lodestone.alliance.domain.StaffInvitations;
import org.lodestone.alliance.domain.StaffLetters;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointing an alliance's staff: the portal's administrators do it; the alliance's own see who is appointed. */
@Service
@Transactional
public class GrantingStaffRoles {

    private final AllianceRights rights;
    private final Alliances alliances;
    private final AllianceRepository stored;
    private final StaffAppointments appointments;
    private final StaffInvitations invitations;
    private final StaffLetters letters;
    private final People people;
    private final Clock clock;

    GrantingStaffRoles(
            AllianceRights rights,
            Alliances alliances,
            AllianceRepository stored,
            StaffAppointments appointments,
            StaffInvitations invitations,
            StaffLetters letters,
            People people,
            Clock clock) {
        this.rights = rights;
        this.alliances = alliances;
        this.stored = stored;
        this.appointments = appointments;
        this.invitations = invitations;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    /** Staff and invitations of one alliance, in the order of their coming. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public StaffOverview overview(String slug) {
        AllianceSummary alliance = alliances.bySlug(slug).orElseThrow(Problem.NotFound::new);
        PersonId reader = rights.seeingStaff(alliance.id());
        List<StaffOverview.Invitation> open = invitations.openIn(alliance.id().value()).stream()
                .map(this::row)
                .toList();
        return new StaffOverview(alliance, members(alliance.id(), reader), open, rights.mayAppoint());
    }

    /** All alliances with the size of their staff. */
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN','AUDITOR')")
    @Transactional(readOnly = true)
    public List<StaffCount> counts() {
        Map<UUID, Long> staff = StaffAppointments.byAlliance(appointments.counts());
        Map<UUID, Long> open = StaffAppointments.byAlliance(invitations.counts(clock.instant()));
        return alliances.all().stream()
                .map(each -> new StaffCount(
                        each,
                        staff.getOrDefault(each.id().value(), 0L),
                        open.getOrDefault(each.id().value(), 0L)))
                .toList();
    }

    /** The alliances whose settings the current person reads: as their administrator, or all of them as an auditor. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AllianceSummary> overseen() {
        return alliances.all().stream()
                .filter(each -> rights.mayRead(each.id()))
                .toList();
    }

    /**
     * Gives a role to whoever has this address: at once to somebody with an account, else by invitation. It takes the place
     * of an invitation that has run out.
     *
     * @throws Problem.RuleBroken when the role is held, or the address invited to it, already
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public GivenRole give(AllianceId id, EmailAddress email, StaffRole role) {
        PersonId by = rights.appointing();
        AllianceSummary alliance = alliances.get(id);
        stored.lock(id.value());
        replaceExpired(id, email, role);
        Optional<PersonCard> person = people.byEmail(email);
        if (person.isPresent()) {
            grant(alliance, person.get(), role, by);
            return new GivenRole(false, person.get().name());
        }
        invite(alliance, email, role, by);
        return new GivenRole(true, email.value());
    }

    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void end(AllianceId id, PersonId person, StaffRole role) {
        PersonId by = rights.appointing();
        StaffAppointment held =
                appointments.held(id.value(), person.value(), role).orElseThrow(Problem.NotFound::new);
        held.end(by, clock.instant());
        appointments.save(held);
        letters.ended(held, alliances.get(id), people.get(person));
    }

    /** Withdraws an invitation that nobody has taken up yet. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void withdraw(AllianceId id, UUID invitation) {
        PersonId by = rights.appointing();
        StaffInvitation open = invitations.openById(id.value(), invitation).orElseThrow(Problem.NotFound::new);
        open.withdraw(by, clock.instant());
        invitations.save(open);
    }

    private StaffOverview.Invitation row(StaffInvitation open) {
        return new StaffOverview.Invitation(
                open.id(),
                open.email(),
                open.role(),
                open.invitedAt(),
                open.expiresAt(),
                open.expired(clock.instant()));
    }

    private void replaceExpired(AllianceId id, EmailAddress email, StaffRole role) {
        invitations
                .open(id.value(), email.value(), role)
                .filter(open -> open.expired(clock.instant()))
                .ifPresent(open -> {
                    open.replace(clock.instant());
                    invitations.saveAndFlush(open);
                });
    }

    private void grant(AllianceSummary alliance, PersonCard person, StaffRole role, PersonId by) {
        if (appointments.held(alliance.id().value(), person.id().value(), role).isPresent()) {
            throw new Problem.RuleBroken("staffRoleHeld");
        }
        StaffAppointment appointment = new StaffAppointment(alliance.id(), person.id(), role, by, clock.instant());
        appointments.save(appointment);
        letters.granted(appointment, alliance, person);
    }

    private void invite(AllianceSummary alliance, EmailAddress email, StaffRole role, PersonId by) {
        if (invitations.open(alliance.id().value(), email.value(), role).isPresent()) {
            throw new Problem.RuleBroken("staffInvited");
        }
        StaffInvitation invitation = new StaffInvitation(alliance.id(), email, role, by, clock.instant());
        invitations.save(invitation);
        letters.invited(invitation, alliance, people.get(by).language());
    }

    private List<StaffOverview.Member> members(AllianceId alliance, PersonId reader) {
        Map<PersonId, EnumSet<StaffRole>> roles = new LinkedHashMap<>();
        for (HeldRole held : appointments.heldIn(alliance.value())) {
            roles.computeIfAbsent(new PersonId(held.personId()), id -> EnumSet.noneOf(StaffRole.class))
                    .add(held.role());
        }
        Collection<PersonId> ids = roles.keySet();
        Map<PersonId, PersonCard> cards = people.all(ids);
        return ids.stream()
                .map(cards::get)
                .map(card -> new StaffOverview.Member(
                        card.id(),
                        card.name(),
                        card.email(),
                        card.active(),
                        card.id().equals(reader),
                        roles.get(card.id())))
                .toList();
    }
}
