package org.lodestone.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in person in one request. The session keeps it with the id and the session's start alone; a filter reads the
 * account at every request. Roles are asked for only when somebody wants to know them.
 */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 2L;

    private final PersonId person;
    private final @Nullable SessionStart start;
    private final transient @Nullable PersonCard card;
    private final transient @Nullable Set<String> portalRoles;
    private transient @Nullable Supplier<Set<String>> asking;
    private transient @Nullable List<GrantedAuthority> roles;

    /** @param roles coarse roles without prefix, {@code STAFF} for instance */
    public PersonAuthentication(PersonId person, Collection<String> roles) {
        this(person, null, null, Set.copyOf(roles), () -> Set.copyOf(roles));
    }

    private PersonAuthentication(
            PersonId person,
            @Nullable SessionStart start,
            @Nullable PersonCard card,
            Set<String> portalRoles,
            Supplier<Set<String>> asking) {
        super(List.of());
        this.person = person;
        this.start = start;
        this.card = card;
        this.portalRoles = portalRoles;
        this.asking = asking;
        setAuthenticated(true);
    }

    /** As it is kept in the session. */
    public static PersonAuthentication ofSession(PersonId person, SessionStart start) {
        return new PersonAuthentication(person, start, null, Set.of(), Set::of);
    }

    /** As it is during one request: {@code asking} is asked at most once, and only when roles are needed. */
    public PersonAuthentication inRequest(
            PersonCard asReadNow, Set<String> portalRolesNow, Supplier<Set<String>> askingForRoles) {
        return new PersonAuthentication(person, start, asReadNow, portalRolesNow, askingForRoles);
    }

    public PersonId person() {
        return person;
    }

    public Optional<SessionStart> start() {
        return Optional.ofNullable(start);
    }

    /** The account as this request read it; empty outside of requests. */
    public Optional<PersonCard> card() {
        return Optional.ofNullable(card);
    }

    /** Costs nothing, unlike the roles that other rooms know. */
    public boolean holds(PortalRole role) {
        return portalRoles != null && portalRoles.contains(role.name());
    }

    @Override
    public synchronized Collection<GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> known = roles;
        if (known == null) {
            Supplier<Set<String>> source = asking;
            known = source == null ? List.of() : authorities(source.get());
            roles = known;
            asking = null;
        }
        return known;
    }

    private static List<GrantedAuthority> authorities(Set<String> names) {
        return names.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
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

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }

    @Override
    public String toString() {
        return "PersonAuthentication[" + person + "]";
    }
}
