package org.lodestone.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Condition;
import org.lodestone.admission.ReadingCases;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ActingFor;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation reads its memberships. */
@Service
@Transactional(readOnly = true)
public class ReadingMemberships {

    private final ActingFor actingFor;
    private final CurrentPerson person;
    private final Organisations organisations;
    private final Alliances alliances;
    private final ReadingCases cases;
    private final MembershipsNow memberships;

    ReadingMemberships(
            ActingFor actingFor,
            CurrentPerson person,
            Organisations organisations,
            Alliances alliances,
            ReadingCases cases,
            MembershipsNow memberships) {
        this.actingFor = actingFor;
        this.person = person;
        this.organisations = organisations;
        this.alliances = alliances;
        this.cases = cases;
        this.memberships = memberships;
    }

    /**
     * Memberships, open cases, and what can be joined.
     *
     * @throws org.lodestone.kernel.Problem.NotFound when the person does not belong to the organisation
     */
    @PreAuthorize("isAuthenticated()")
    public MembershipOverview overview(String organisation) {
        OrganisationSummary mine = actingFor.organisation(organisation, AccessRight.VIEWER);
        List<CaseCard> all = cases.of(mine.id());
        List<CaseCard> open = all.stream().filter(found -> found.state().open()).toList();
        List<CaseCard> earlier = all.stream()
                .filter(found -> !found.state().open() && found.state() != CaseState.APPROVED)
                .toList();
        List<HeldMembership> held = held(mine.id());
        Set<AllianceId> taken = open.stream().map(CaseCard::alliance).collect(Collectors.toSet());
        held.stream()
                .map(HeldMembership::membership)
                .filter(membership -> membership.state().holdsItsPlace())
                .forEach(membership -> taken.add(membership.alliance()));
        List<AllianceSummary> joinable = alliances.all().stream()
                .filter(alliance -> !taken.contains(alliance.id()))
                .toList();
        return new MembershipOverview(mine, mayApply(mine.id()), held, open, earlier, joinable);
    }

    /** The newest membership in each alliance, without the conditions. */
    @PreAuthorize("isAuthenticated()")
    public List<HeldMembership> memberships(String organisation) {
        OrganisationSummary mine = actingFor.organisation(organisation, AccessRight.VIEWER);
        return memberships.byAlliance(mine.id()).values().stream()
                .map(membership -> explained(membership, List.of()))
                .toList();
    }

    /** Whether the person reads this organisation's pages, for the navigation. */
    @PreAuthorize("permitAll()")
    public boolean belongsTo(String organisation) {
        return person.id().map(organisations::affiliationsOf).orElse(List.of()).stream()
                .anyMatch(mine -> mine.organisation().reference().equals(organisation));
    }

    private List<HeldMembership> held(OrganisationId organisation) {
        Collection<MembershipSummary> found =
                memberships.byAlliance(organisation).values();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<CaseId, List<Condition>> conditions =
                cases.conditions(found.stream().map(MembershipSummary::caseId).toList());
        return found.stream()
                .map(membership -> explained(membership, conditions.getOrDefault(membership.caseId(), List.of())))
                .toList();
    }

    private HeldMembership explained(MembershipSummary membership, List<Condition> conditions) {
        AllianceSummary alliance = alliances.get(membership.alliance());
        TierSummary tier = alliance.tier(membership.tier())
                .orElseGet(() -> alliance.tiers().getFirst());
        return new HeldMembership(membership, alliance, tier, conditions);
    }

    private boolean mayApply(OrganisationId organisation) {
        return organisations
                .rightOf(person.required(), organisation)
                .filter(right -> right.includes(AccessRight.REPRESENTATIVE))
                .isPresent();
    }
}
