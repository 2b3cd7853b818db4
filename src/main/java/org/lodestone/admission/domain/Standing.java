package org.lodestone.admission.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;

/**
 * What a person is to a case at this moment, on the side on which they act.
 *
 * @param right in the applying organisation; null for staff, also for those who are affiliated to it
 * @param roles in the alliance's staff; empty for the organisation
 * @param affiliated to the applying organisation
 * @param auditor reads all, changes nothing
 */
public record Standing(
        PersonId person, @Nullable AccessRight right, Set<StaffRole> roles, boolean affiliated, boolean auditor) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    public static Standing ofOrganisation(PersonId person, AccessRight right) {
        return new Standing(person, right, Set.of(), true, false);
    }

    public static Standing ofStaff(PersonId person, Set<StaffRole> roles, boolean affiliated, boolean auditor) {
        return new Standing(person, null, roles, affiliated, auditor);
    }

    boolean has(AccessRight atLeast) {
        return right != null && right.includes(atLeast);
    }

    boolean has(StaffRole role) {
        return roles.contains(role);
    }

    /** Whether any of the person's roles lets them read the alliance's cases. */
    public boolean readsAsStaff() {
        return auditor || roles.stream().anyMatch(StaffRole::readsCases);
    }
}
