package org.lodestone.demo.play;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.StaffRole;

/** The staff whom a visitor can try; invented, and named for what they do. */
enum Role {
    ERMA_REVIEWER("Rita Reviewer", "erma", StaffRole.REVIEWER),
    ERMA_DECIDER("Dora Decider", "erma", StaffRole.DECIDER),
    ERMA_ADMIN("Alma Administrator", "erma", StaffRole.ALLIANCE_ADMIN),
    CMI_REVIEWER("Rolf Reviewer", "cmi", StaffRole.REVIEWER),
    CMI_DECIDER("Dan Decider", "cmi", StaffRole.DECIDER),
    CMI_ADMIN("Ann Administrator", "cmi", StaffRole.ALLIANCE_ADMIN),
    CMI_EDITOR("Eddie Editor", "cmi", StaffRole.EDITOR),
    AUDITOR("Aude Auditor", PortalRole.AUDITOR),
    SYSTEM_ADMIN("Sam System", PortalRole.SYSTEM_ADMIN);

    private final String person;
    private final @Nullable String alliance;
    private final List<StaffRole> staffRoles;
    private final @Nullable PortalRole portalRole;

    Role(String person, String alliance, StaffRole... roles) {
        this.person = person;
        this.alliance = alliance;
        this.staffRoles = List.of(roles);
        this.portalRole = null;
    }

    Role(String person, PortalRole role) {
        this.person = person;
        this.alliance = null;
        this.staffRoles = List.of();
        this.portalRole = role;
    }

    String person() {
        return person;
    }

    String email() {
        return person.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@demo.example";
    }

    @Nullable
    String alliance() {
        return alliance;
    }

    List<StaffRole> staffRoles() {
        return staffRoles;
    }

    @Nullable
    PortalRole portalRole() {
        return portalRole;
    }

    static Role reviewer(String alliance) {
        return alliance.equals("erma") ? ERMA_REVIEWER : CMI_REVIEWER;
    }

    static Role decider(String alliance) {
        return alliance.equals("erma") ? ERMA_DECIDER : CMI_DECIDER;
    }
}
