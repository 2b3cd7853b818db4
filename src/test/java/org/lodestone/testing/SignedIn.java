package org.lodestone.testing;

import java.util.List;
import java.util.function.Supplier;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.kernel.PersonId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acts as a person: {@code as(person, () -> service.act())}. Coarse roles are named as in {@code @RolesAllowed}. */
public final class SignedIn {

    private SignedIn() {}

    public static void signIn(PersonId person, String... roles) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(person, List.of(roles)));
        SecurityContextHolder.setContext(context);
    }

    public static <T> T as(PersonId person, List<String> roles, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn(person, roles.toArray(String[]::new));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static <T> T as(PersonId person, Supplier<T> act) {
        return as(person, List.of(), act);
    }
}
