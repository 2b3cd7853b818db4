package org.lodestone.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.membership.domain.Membership;
import org.lodestone.membership.domain.Memberships;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An alliance's administrators, and auditors, read who its members are. */
@Service
@Transactional(readOnly = true)
public class ReadingMembers {

    private final Memberships memberships;
    private final MembershipsNow now;
    private final Alliances alliances;
    private final Organisations organisations;
    private final StaffRoles roles;
    private final CurrentPerson current;

    ReadingMembers(
            Memberships memberships,
            MembershipsNow now,
            Alliances alliances,
            Organisations organisations,
            StaffRoles roles,
            CurrentPerson current) {
        this.memberships = memberships;
        this.now = now;
        this.alliances = alliances;
        this.organisations = organisations;
        this.roles = roles;
        this.current = current;
    }

    /** The alliances whose members the current person keeps, or reads as an auditor, for the navigation. */
    @PreAuthorize("permitAll()")
    public List<AllianceSummary> kept() {
        return alliances.all().stream()
                .filter(alliance -> Auditor.isReading() || administers(alliance.id()))
                .toList();
    }

    /**
     * A page: five statements, however many members there are.
     *
     * @param ended those that were ended, the last first; else the others, the newest first
     * @param page from 0
     */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public MemberPage page(String slug, boolean ended, int page, int size) {
        AllianceSummary alliance = alliances.bySlug(slug).orElseThrow(Problem.NotFound::new);
        requireReader(alliance.id());
        PageRequest wanted = PageRequest.of(page, size);
        UUID id = alliance.id().value();
        List<UUID> ids = ended ? memberships.ended(id, wanted) : memberships.current(id, wanted);
        return new MemberPage(
                alliance,
                rows(ids, alliance),
                memberships.countCurrent(id),
                memberships.countEnded(id),
                administers(alliance.id()));
    }

    /** What a suspension or an end would close, for the sentence that says so beforehand. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public MembershipReach reach(MembershipId id) {
        Membership membership = memberships
                .find(id.value(), alliancesOfReader().map(AllianceId::value).toList())
                .orElseThrow(Problem.NotFound::new);
        requireReader(membership.alliance());
        AllianceSummary alliance = alliances.get(membership.alliance());
        MembershipSummary summary = membership.summary(now.today(alliance));
        int benefits = alliance.tier(summary.tier())
                .map(tier -> tier.benefits().size())
                .orElse(0);
        return new MembershipReach(
                benefits, organisations.peopleOf(summary.organisation()).size());
    }

    private List<MemberRow> rows(List<UUID> ids, AllianceSummary alliance) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LocalDate today = now.today(alliance);
        List<MembershipSummary> found = memberships.all(ids).stream()
                .map(membership -> membership.summary(today))
                .sorted(Comparator.comparingInt(
                        summary -> ids.indexOf(summary.id().value())))
                .toList();
        Map<OrganisationId, OrganisationSummary> names = organisations.all(
                found.stream().map(MembershipSummary::organisation).toList());
        return found.stream()
                .map(summary -> new MemberRow(names.get(summary.organisation()), held(summary, alliance)))
                .toList();
    }

    private static HeldMembership held(MembershipSummary summary, AllianceSummary alliance) {
        return new HeldMembership(
                summary,
                alliance,
                alliance.tier(summary.tier()).orElseGet(() -> alliance.tiers().getFirst()),
                List.of());
    }

    /** Those whose staff the reader is; for an auditor all. */
    private Stream<AllianceId> alliancesOfReader() {
        return Auditor.isReading()
                ? alliances.all().stream().map(AllianceSummary::id)
                : roles.of(current.required()).keySet().stream();
    }

    private void requireReader(AllianceId alliance) {
        if (Auditor.isReading() || administers(alliance)) {
            return;
        }
        if (!roles.of(current.required()).containsKey(alliance)) {
            throw new Problem.NotFound();
        }
        throw new Problem.NotAllowed("membershipAdmin");
    }

    private boolean administers(AllianceId alliance) {
        return current.id()
                .map(person -> roles.of(person).getOrDefault(alliance, Set.of()))
                .orElse(Set.of())
                .contains(StaffRole.ALLIANCE_ADMIN);
    }
}
