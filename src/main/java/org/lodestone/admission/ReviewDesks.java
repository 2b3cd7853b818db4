package org.lodestone.admission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the reader reviews or decides. */
@Service
public class ReviewDesks {

    private final CurrentPerson current;
    private final StaffRoles roles;
    private final Alliances alliances;

    public ReviewDesks(CurrentPerson current, StaffRoles roles, Alliances alliances) {
        this.current = current;
        this.roles = roles;
        this.alliances = alliances;
    }

    /** The alliances whose cases the reader may read, by code; an editor has none, an auditor all of them without a role. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ReviewDesk> mine() {
        if (Auditor.isReading()) {
            return alliances.all().stream()
                    .map(alliance -> new ReviewDesk(alliance, Set.of()))
                    .toList();
        }
        return roles.of(current.required()).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(StaffRole::readsCases))
                .map(this::desk)
                .sorted(Comparator.comparing(desk -> desk.alliance().code()))
                .toList();
    }

    private ReviewDesk desk(Map.Entry<AllianceId, Set<StaffRole>> entry) {
        return new ReviewDesk(alliances.get(entry.getKey()), Set.copyOf(entry.getValue()));
    }
}
