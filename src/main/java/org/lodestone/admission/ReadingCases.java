package org.lodestone.admission;

import java.util.List;
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
}
