package org.lodestone.benefits.research;

import java.util.Optional;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.BenefitDoor;
import org.lodestone.benefits.research.domain.CentreSheets;
import org.lodestone.benefits.research.domain.CentreTables;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member looks for research partners. Every method takes the organisation's reference and throws {@link Problem.NotFound}
 * to those who do not belong to it, and {@link Problem.NotAllowed} when the benefit is closed.
 */
@Service
@Transactional(readOnly = true)
public class FindingPartners {

    private static final int MOST = 100;

    private final BenefitDoor door;
    private final CentreTables centres;
    private final CentreSheets sheets;

    FindingPartners(BenefitDoor door, CentreTables centres, CentreSheets sheets) {
        this.door = door;
        this.centres = centres;
        this.sheets = sheets;
    }

    /** By name. The count comes with the rows, in one statement. */
    @PreAuthorize("isAuthenticated()")
    public CentrePage centres(String organisation, CentreFilter filter, int offset, int limit) {
        door.enter(organisation, Benefit.RESEARCH);
        return centres.find(filter, offset, Math.min(limit, MOST));
    }

    /** How many there are, for the first page; empty when the benefit is closed. One statement. */
    @PreAuthorize("isAuthenticated()")
    public Optional<PartnersAround> around(String organisation) {
        if (!door.knock(organisation, Benefit.RESEARCH).isOpen()) {
            return Optional.empty();
        }
        return Optional.of(
                centres.around(door.enter(organisation, Benefit.RESEARCH).country()));
    }

    /** Three statements. */
    @PreAuthorize("isAuthenticated()")
    public CentreFacets facets(String organisation, CentreFilter filter) {
        door.enter(organisation, Benefit.RESEARCH);
        return centres.facets(filter);
    }

    /** @param id the last part of its address in the registry, {@code 04xfq0f34} */
    @PreAuthorize("isAuthenticated()")
    public CentreSheet centre(String organisation, String id) {
        door.enter(organisation, Benefit.RESEARCH);
        return sheets.sheet(id).orElseThrow(Problem.NotFound::new);
    }
}
