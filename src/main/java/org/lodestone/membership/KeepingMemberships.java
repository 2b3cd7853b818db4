package org.lodestone.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.domain.Membership;
import org.lodestone.membership.domain.Memberships;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An alliance's administrators keep its memberships in order. A membership of another alliance is not found. */
@Service
@Transactional
public class KeepingMemberships {

    private final Memberships memberships;
    private final StaffRoles roles;
    private final CurrentPerson person;
    private final Alliances alliances;
    private final Clock clock;

    KeepingMemberships(
            Memberships memberships, StaffRoles roles, CurrentPerson person, Alliances alliances, Clock clock) {
        this.memberships = memberships;
        this.roles = roles;
        this.person = person;
        this.alliances = alliances;
        this.clock = clock;
    }

    /** @param reason in words, for the organisation */
    @PreAuthorize("hasRole('STAFF')")
    public void suspend(MembershipId id, String reason) {
        act(id, (membership, today) -> membership.suspend(inWords(reason), person.required(), today, clock.instant()));
    }

    @PreAuthorize("hasRole('STAFF')")
    public void restore(MembershipId id) {
        act(id, (membership, today) -> membership.restore(person.required(), today));
    }

    /** @param explanation in words, for the organisation */
    @PreAuthorize("hasRole('STAFF')")
    public void end(MembershipId id, MembershipEnd reason, String explanation) {
        act(
                id,
                (membership, today) ->
                        membership.end(reason, inWords(explanation), person.required(), today, clock.instant()));
    }

    private void act(MembershipId id, BiConsumer<Membership, LocalDate> verb) {
        Map<AllianceId, Set<StaffRole>> mine = roles.of(person.required());
        Membership membership = memberships
                .find(id.value(), mine.keySet().stream().map(AllianceId::value).toList())
                .orElseThrow(Problem.NotFound::new);
        if (!mine.get(membership.alliance()).contains(StaffRole.ALLIANCE_ADMIN)) {
            throw new Problem.NotAllowed("membershipAdmin");
        }
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), alliances.get(membership.alliance()).zone());
        verb.accept(membership, today);
        memberships.save(membership);
    }

    private static String inWords(String reason) {
        if (reason.isBlank()) {
            throw new Problem.RuleBroken("membershipReason");
        }
        return reason.strip();
    }
}
