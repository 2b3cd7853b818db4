package org.lodestone.matrix;

import org.lodestone.kernel.PersonId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a column's person in, with the rights that a request would read now. */
final class Entrance {

    @FunctionalInterface
    interface SigningIn {
        void as(PersonId person, String... roles);
    }

    private final World world;

    Entrance(World world) {
        this.world = world;
    }

    void enter(SigningIn signingIn, Caller caller) {
        if (caller == Caller.ANONYMOUS) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new AnonymousAuthenticationToken(
                            "matrix", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        } else {
            PersonId person = world.person(caller);
            signingIn.as(person, world.roles(person).toArray(String[]::new));
        }
    }
}
