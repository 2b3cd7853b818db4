package org.lodestone.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.lodestone.kernel.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person in one request. The session keeps it with the id alone; a filter fills in the roles at every request. */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PersonId person;

    /** @param roles coarse roles without prefix, {@code STAFF} for instance */
    public PersonAuthentication(PersonId person, Collection<String> roles) {
        super(roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.person = person;
        setAuthenticated(true);
    }

    /** As it is kept in the session. */
    public static PersonAuthentication withoutRoles(PersonId person) {
        return new PersonAuthentication(person, List.of());
    }

    public PersonId person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
