package org.lodestone.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.admission.domain.CaseCards;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms ask about cases. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class ReadingCases {

    private final CaseCards cards;

    ReadingCases(CaseCards cards) {
        this.cards = cards;
    }

    /** Cases of an organisation, open ones first: one statement. */
    public List<CaseCard> of(OrganisationId organisation) {
        return cards.of(organisation);
    }

    /** The alliances with which these organisations have open cases, drafts included: one statement. */
    public Map<OrganisationId, Set<AllianceId>> alliancesOfOpen(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? Map.of() : cards.alliancesOfOpen(organisations);
    }

    /** @throws Problem.NotFound when there is none */
    public CaseCard get(CaseId id) {
        return cards.get(id).orElseThrow(Problem.NotFound::new);
    }

    /** The conditions of approved cases: one statement, however many cases. A case without conditions may be left out. */
    public Map<CaseId, List<Condition>> conditions(Collection<CaseId> cases) {
        return cases.isEmpty() ? Map.of() : cards.conditions(cases);
    }
}
