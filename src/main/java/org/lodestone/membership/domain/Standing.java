package org.lodestone.membership.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.DecisionConsequences;
import org.lodestone.admission.MembershipStanding;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what admission asks: is there a membership already, and what would an approval bring. */
@Component
@Transactional(readOnly = true)
class Standing implements MembershipStanding, DecisionConsequences {

    private final Memberships memberships;
    private final MembershipsNow now;
    private final Alliances alliances;
    private final Organisations organisations;

    Standing(Memberships memberships, MembershipsNow now, Alliances alliances, Organisations organisations) {
        this.memberships = memberships;
        this.now = now;
        this.alliances = alliances;
        this.organisations = organisations;
    }

    @Override
    public Optional<Held> held(OrganisationId organisation, AllianceId alliance) {
        LocalDate today = now.today(alliances.get(alliance));
        return memberships
                .current(organisation.value(), alliance.value())
                .map(found -> found.summary(today))
                .filter(found -> found.state().holdsItsPlace())
                .map(Standing::held);
    }

    private static Held held(MembershipSummary membership) {
        return new Held(membership.reference(), membership.until());
    }

    @Override
    public Preview preview(OrganisationId organisation, AllianceId alliance, @Nullable String tier, LocalDate start) {
        AllianceSummary summary = alliances.get(alliance);
        Set<Benefit> benefits = Optional.ofNullable(tier)
                .flatMap(summary::tier)
                .or(() -> summary.tiers().stream().findFirst())
                .map(TierSummary::benefits)
                .orElse(Set.of());
        return new Preview(
                Term.starting(start, summary.termRules()).endsOn(),
                benefits.size(),
                organisations.peopleOf(organisation).size());
    }
}
