package org.lodestone.access.domain;

import java.util.Optional;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The current person, out of Spring Security's context. */
@Component
class SessionPerson implements CurrentPerson {

    @Override
    public Optional<PersonId> id() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }
}
