package org.lodestone.alliance.domain;

import java.util.Set;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the current person may do with an alliance itself. */
@Component
public class AllianceRights {

    private final CurrentPerson current;
    private final StaffRoles roles;

    AllianceRights(CurrentPerson current, StaffRoles roles) {
        this.current = current;
        this.roles = roles;
    }

    /** Appoints staff: the portal's administrators alone. An alliance's own would give themselves what they lack. */
    public boolean mayAppoint() {
        return has("ROLE_SYSTEM_ADMIN");
    }

    /** Sees who the staff are: also whoever reads all of the alliance. */
    public boolean maySeeStaff(AllianceId alliance) {
        return mayAppoint() || administers(alliance) || has("ROLE_AUDITOR");
    }

    public boolean administers(AllianceId alliance) {
        return current.id()
                .map(person -> roles.of(person).getOrDefault(alliance, Set.of()))
                .orElse(Set.of())
                .contains(StaffRole.ALLIANCE_ADMIN);
    }

    /** @throws Problem.NotAllowed when the person may not appoint staff */
    public PersonId appointing() {
        return demand(mayAppoint(), "appointing");
    }

    /** @throws Problem.NotAllowed when the person is no administrator of the alliance */
    public PersonId administering(AllianceId alliance) {
        return demand(administers(alliance), "allianceAdmin");
    }

    /** Reads its settings and documents: its administrators, and auditors. */
    public boolean mayRead(AllianceId alliance) {
        return has("ROLE_AUDITOR") || administers(alliance);
    }

    /** @throws Problem.NotAllowed when the person is neither an administrator of the alliance nor an auditor */
    public void reading(AllianceId alliance) {
        demand(mayRead(alliance), "allianceAdmin");
    }

    /** @throws Problem.NotAllowed when the person may not see who the staff are */
    public PersonId seeingStaff(AllianceId alliance) {
        return demand(maySeeStaff(alliance), "allianceAdmin");
    }

    private PersonId demand(boolean may, String problem) {
        if (!may) {
            throw new Problem.NotAllowed(problem);
        }
        return current.required();
    }

    private static boolean has(String authority) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream().anyMatch(granted -> authority.equals(granted.getAuthority()));
    }
}
