package org.lodestone.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session behind the page that is shown. */
@Component
public class CurrentSession {

    /** Lets this one session go on after its own person changed the password; all others are over. */
    public void goOnWith(int credentials) {
        VaadinRequest request = VaadinRequest.getCurrent();
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                && person.start().isPresent()) {
            SessionStart start = new SessionStart(person.start().get().at(), credentials);
            SecurityContext context = new SecurityContextImpl(PersonAuthentication.ofSession(person.person(), start));
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}
