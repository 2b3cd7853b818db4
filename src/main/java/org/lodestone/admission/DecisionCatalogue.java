package org.lodestone.admission;

import java.util.List;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.ReasonDefinition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An alliance's catalogue of reasons: what a decider chooses from, and what an applicant reads. It is no secret. */
@Service
public class DecisionCatalogue {

    private final Alliances alliances;

    public DecisionCatalogue(Alliances alliances) {
        this.alliances = alliances;
    }

    /** The reasons of all outcomes, in the catalogue's order. */
    @PreAuthorize("isAuthenticated()")
    public List<ReasonDefinition> reasons(AllianceId alliance) {
        return alliances.reasons(alliance);
    }
}
