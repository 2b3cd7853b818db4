package org.lodestone.access.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.PersonAuthentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Whose rights count. Vaadin's own strategy always answers with what the session holds, and would so hide the roles that
 * the request has read. Here the request's answer counts where it is about the session's person; the session's where a
 * thread works for another person's page, as pushes do.
 */
final class RequestBeforeSession implements SecurityContextHolderStrategy {

    /** Of the thread, not of this object: where two portals run in one process (as in tests), both look here. */
    private static final ThreadLocal<@Nullable SecurityContext> OF_THREAD = new ThreadLocal<>();

    @Override
    public SecurityContext getContext() {
        SecurityContext here = OF_THREAD.get();
        Optional<SecurityContext> kept = ofVaadinSession();
        if (kept.isPresent() && !samePerson(kept.get(), here)) {
            return kept.get();
        }
        if (here == null) {
            here = createEmptyContext();
            OF_THREAD.set(here);
        }
        return here;
    }

    private static boolean samePerson(SecurityContext kept, @Nullable SecurityContext here) {
        return here != null
                && kept.getAuthentication() instanceof PersonAuthentication one
                && here.getAuthentication() instanceof PersonAuthentication other
                && one.person().equals(other.person());
    }

    private static Optional<SecurityContext> ofVaadinSession() {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession http = session == null ? null : session.getSession();
        if (http == null) {
            return Optional.empty();
        }
        try {
            return http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context
                    ? Optional.of(context)
                    : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    @Override
    public void setContext(SecurityContext context) {
        OF_THREAD.set(context);
    }

    @Override
    public void clearContext() {
        OF_THREAD.remove();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return new SecurityContextImpl();
    }
}
