package org.lodestone.admission;

import java.util.Set;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.StaffRole;

/** An alliance whose cases a person may read, with the roles that say what else. */
public record ReviewDesk(AllianceSummary alliance, Set<StaffRole> roles) {

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }
}
