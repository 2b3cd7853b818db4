package org.lodestone.organisation;

import java.util.List;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Matching;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other organisations that may be the same one, for a reviewer's check. */
@Service
@BetweenRooms
@Transactional(readOnly = true)
public class PossibleDuplicates {

    private final Matching matching;

    PossibleDuplicates(Matching matching) {
        this.matching = matching;
    }

    /** The surest first, at most 20; two statements. */
    public List<PossibleDuplicate> of(OrganisationId organisation) {
        return matching.duplicatesOf(organisation).orElseThrow(Problem.NotFound::new);
    }
}
