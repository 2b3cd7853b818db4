package org.lodestone.demo.play;

import java.util.List;
import java.util.Map;
import org.lodestone.access.OpeningAccounts;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.GrantingStaffRoles;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the cast their roles: the system administrator appoints everybody else. */
@Component
@Profile("demo")
class Appointments {

    private final OpeningAccounts accounts;
    private final GrantingStaffRoles granting;
    private final StaffRoles roles;
    private final Alliances alliances;
    private final Stage stage;

    Appointments(
            OpeningAccounts accounts, GrantingStaffRoles granting, StaffRoles roles, Alliances alliances, Stage stage) {
        this.accounts = accounts;
        this.granting = granting;
        this.roles = roles;
        this.alliances = alliances;
        this.stage = stage;
    }

    /** @return false when they were appointed at an earlier start */
    boolean appoint(Map<Role, PersonId> staff) {
        if (!roles.of(staff.get(Role.ERMA_REVIEWER)).isEmpty()) {
            return false;
        }
        staff.forEach((role, person) -> {
            if (role.portalRole() != null) {
                accounts.appoint(person, role.portalRole());
            }
        });
        stage.as(staff.get(Role.SYSTEM_ADMIN), List.of("SYSTEM_ADMIN"), () -> {
            staff.keySet().forEach(this::grant);
            return true;
        });
        return true;
    }

    private void grant(Role role) {
        if (role.alliance() != null) {
            AllianceSummary alliance = alliances.bySlug(role.alliance()).orElseThrow();
            role.staffRoles().forEach(granted -> granting.give(alliance.id(), new EmailAddress(role.email()), granted));
        }
    }
}
