package org.lodestone.admission;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whether an auditor reads, who may read every alliance's cases and change none. */
final class Auditor {

    private Auditor() {}

    static boolean isReading() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getAuthorities().stream().anyMatch(granted -> "ROLE_AUDITOR".equals(granted.getAuthority()));
    }
}
