package org.lodestone.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Service;

/** What other rooms ask about cases. */
@Service
@BetweenRooms
public class ReadingCases {

    /** Cases of an organisation, open ones first: one statement. */
    public List<CaseCard> of(OrganisationId organisation) {
        throw new UnsupportedOperationException("not yet");
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when there is none */
    public CaseCard get(CaseId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The conditions of approved cases: one statement, however many cases. A case without conditions may be left out. */
    public Map<CaseId, List<Condition>> conditions(Collection<CaseId> cases) {
        throw new UnsupportedOperationException("not yet");
    }
}
