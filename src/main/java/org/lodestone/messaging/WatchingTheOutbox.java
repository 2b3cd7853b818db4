package org.lodestone.messaging;

import java.util.List;
import java.util.Set;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.domain.OutboxLines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on its way by mail. In a demo without a mail server everybody reads everything that would have been sent; elsewhere
 * system administrators and auditors see which letters wait or failed, without their words.
 */
@Service
@Transactional(readOnly = true)
public class WatchingTheOutbox {

    private static final Set<String> ROLES = Set.of("ROLE_SYSTEM_ADMIN", "ROLE_AUDITOR");

    private final OutboxLines lines;
    private final boolean shown;

    WatchingTheOutbox(OutboxLines lines, Environment environment, @Value("${spring.mail.host:}") String mailServer) {
        this.lines = lines;
        this.shown = mailServer.isBlank() && environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Whether letters are shown here instead of being sent. */
    @PreAuthorize("permitAll()")
    public boolean showsLetters() {
        return shown;
    }

    /**
     * Newest first.
     *
     * @throws Problem.NotFound for people whom the outbox doesn't concern
     */
    @PreAuthorize("permitAll()")
    public List<OutboxLine> page(int offset, int limit) {
        if (shown) {
            return lines.all(offset, limit);
        }
        if (!concernsReader()) {
            throw new Problem.NotFound();
        }
        return lines.unsent(offset, limit);
    }

    private static boolean concernsReader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(role -> ROLES.contains(role.getAuthority()));
    }
}
