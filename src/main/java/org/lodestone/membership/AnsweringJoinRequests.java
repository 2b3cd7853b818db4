package org.lodestone.membership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.domain.JoinRequestDesk;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.organisation.UnansweredJoinRequests;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers requests to join that no owner answered for five working days: by the staff, who reads cases, of an alliance with
 * which the organisation has an open case or a membership; without such an alliance by the system administrators. Auditors read
 * them all and answer none.
 */
@Service
@Transactional
public class AnsweringJoinRequests {

    private final JoinRequestDesk desk;
    private final UnansweredJoinRequests requests;
    private final Alliances alliances;
    private final StaffRoles roles;
    private final CurrentPerson current;

    AnsweringJoinRequests(
            JoinRequestDesk desk,
            UnansweredJoinRequests requests,
            Alliances alliances,
            StaffRoles roles,
            CurrentPerson current) {
        this.desk = desk;
        this.requests = requests;
        this.alliances = alliances;
        this.roles = roles;
        this.current = current;
    }

    /** The alliances whose requests the current person answers, for the navigation. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<AllianceSummary> desks() {
        return current.id()
                .map(person -> alliances.all().stream()
                        .filter(alliance -> answers(person, alliance.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The oldest first. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public List<JoinRequestSummary> waiting(String alliance) {
        return desk.of(Auditor.isReading() ? alliance(alliance) : mine(alliance));
    }

    @PreAuthorize("hasRole('STAFF')")
    public void accept(String alliance, UUID request, AccessRight right) {
        AllianceId mine = mine(alliance);
        requests.accept(request, right, desk.answering(request, responsible -> responsible.contains(mine)));
    }

    @PreAuthorize("hasRole('STAFF')")
    public void refuse(String alliance, UUID request) {
        AllianceId mine = mine(alliance);
        requests.refuse(request, desk.answering(request, responsible -> responsible.contains(mine)));
    }

    /** Those of organisations that have to do with no alliance yet. */
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN','AUDITOR')")
    @Transactional(readOnly = true)
    public List<JoinRequestSummary> waitingOfNoAlliance() {
        return desk.ofNoAlliance();
    }

    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void acceptOfNoAlliance(UUID request, AccessRight right) {
        requests.accept(request, right, desk.answering(request, Set::isEmpty));
    }

    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void refuseOfNoAlliance(UUID request) {
        requests.refuse(request, desk.answering(request, Set::isEmpty));
    }

    private AllianceId mine(String slug) {
        AllianceId alliance = alliance(slug);
        PersonId me = current.required();
        if (!roles.of(me).containsKey(alliance)) {
            throw new Problem.NotFound();
        }
        if (!answers(me, alliance)) {
            throw new Problem.NotAllowed("joinRequestStaff");
        }
        return alliance;
    }

    private AllianceId alliance(String slug) {
        return alliances.bySlug(slug).orElseThrow(Problem.NotFound::new).id();
    }

    private boolean answers(PersonId person, AllianceId alliance) {
        return roles.of(person).getOrDefault(alliance, Set.of()).stream().anyMatch(StaffRole::readsCases);
    }
}
