package org.lodestone.membership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.Entitlement.Closed;
import org.lodestone.membership.Entitlement.Open;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * May this person use this benefit for this organisation now, and why. Worked out when it is asked and never kept beyond the
 * request, so that it ends with the next one after the account, the affiliation or the membership ends.
 */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class Entitlements {

    private final Organisations organisations;
    private final People people;
    private final Alliances alliances;
    private final MembershipsNow memberships;

    Entitlements(Organisations organisations, People people, Alliances alliances, MembershipsNow memberships) {
        this.organisations = organisations;
        this.people = people;
        this.alliances = alliances;
        this.memberships = memberships;
    }

    public Entitlement of(PersonId person, OrganisationId organisation, Benefit benefit) {
        return all(person, organisation).getOrDefault(benefit, new Closed(benefit, List.of()));
    }

    /** Every benefit's answer, at the price of one. */
    public Map<Benefit, Entitlement> all(PersonId person, OrganisationId organisation) {
        List<AllianceSummary> joinable = alliances.all();
        Missing inTheWay = inTheWay(person, organisation).orElse(null);
        Map<AllianceId, MembershipSummary> held = memberships.byAlliance(organisation);
        Map<Benefit, Entitlement> answers = new EnumMap<>(Benefit.class);
        for (Benefit benefit : Benefit.values()) {
            answers.put(benefit, answer(benefit, joinable, inTheWay, held));
        }
        return answers;
    }

    /** What the person lacks, whatever the organisation's memberships are. */
    private Optional<Missing> inTheWay(PersonId person, OrganisationId organisation) {
        if (organisations.rightOf(person, organisation).isPresent()) {
            return Optional.empty();
        }
        boolean active = Optional.ofNullable(people.all(List.of(person)).get(person))
                .filter(PersonCard::active)
                .isPresent();
        return Optional.of(active ? Missing.AFFILIATION : Missing.ACCOUNT);
    }

    private static Entitlement answer(
            Benefit benefit,
            List<AllianceSummary> joinable,
            @Nullable Missing inTheWay,
            Map<AllianceId, MembershipSummary> held) {
        List<Way> ways = new ArrayList<>();
        for (AllianceSummary alliance : joinable) {
            List<TierSummary> including = alliance.tiers().stream()
                    .filter(tier -> tier.benefits().contains(benefit))
                    .toList();
            if (including.isEmpty()) {
                continue;
            }
            MembershipSummary membership = held.get(alliance.id());
            Optional<TierSummary> opening = inTheWay == null ? opening(membership, including) : Optional.empty();
            if (membership != null && opening.isPresent()) {
                return new Open(benefit, alliance, opening.get(), membership.memberSince());
            }
            ways.add(new Way(alliance, including, missing(inTheWay, membership), membership));
        }
        return new Closed(benefit, List.copyOf(ways));
    }

    private static Optional<TierSummary> opening(@Nullable MembershipSummary membership, List<TierSummary> including) {
        return Optional.ofNullable(membership)
                .filter(found -> found.state().inForce())
                .flatMap(found -> including.stream()
                        .filter(tier -> tier.code().equals(found.tier()))
                        .findFirst());
    }

    private static Missing missing(@Nullable Missing inTheWay, @Nullable MembershipSummary membership) {
        if (inTheWay != null) {
            return inTheWay;
        }
        return membership == null ? Missing.MEMBERSHIP : Missing.becauseOf(membership.state());
    }
}
