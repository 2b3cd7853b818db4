package org.lodestone.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When somebody last did something in a session. The servlet container counts the heartbeats of an open page, too, and would
 * so keep the session of a person who has long left; Vaadin closes its own part alone.
 */
final class LastTouch {

    private static final String ATTRIBUTE = LastTouch.class.getName();
    private static final String HEARTBEAT = "v-r=heartbeat";

    private LastTouch() {}

    /** Whether the session has idled for as long as the container allows; if not, this request is its last touch. */
    static boolean isTooLongAgo(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Duration longest = Duration.ofSeconds(session.getMaxInactiveInterval());
        if (longest.isPositive()
                && session.getAttribute(ATTRIBUTE) instanceof Instant last
                && !now.isBefore(last.plus(longest))) {
            return true;
        }
        if (!isHeartbeat(request)) {
            session.setAttribute(ATTRIBUTE, now);
        }
        return false;
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(HEARTBEAT);
    }
}
