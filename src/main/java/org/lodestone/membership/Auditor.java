package org.lodestone.membership;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whether an auditor reads, who may read every alliance's members and requests and change none. */
final class Auditor {

    private Auditor() {}

    static boolean isReading() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.getAuthorities().stream().anyMatch(granted -> "ROLE_AUDITOR".equals(granted.getAuthority()));
    }
}
