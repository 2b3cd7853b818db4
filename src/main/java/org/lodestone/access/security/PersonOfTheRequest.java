package org.lodestone.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestone.access.CoarseRoles;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.domain.AccountNow;
import org.lodestone.access.domain.AccountReader;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the account once per request: whoever is suspended, has changed the password elsewhere, began the session twelve
 * hours ago or has not touched it for too long is signed out here, and everyone else gets the rights of this moment.
 */
final class PersonOfTheRequest extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final AccountReader accounts;
    private final List<CoarseRoles> rooms;
    private final SecurityContextHolderStrategy contexts;
    private final RequestMatcher publicFiles;
    private final Clock clock;

    PersonOfTheRequest(
            AccountReader accounts,
            List<CoarseRoles> rooms,
            SecurityContextHolderStrategy contexts,
            RequestMatcher publicFiles,
            Clock clock) {
        this.accounts = accounts;
        this.rooms = rooms;
        this.contexts = contexts;
        this.publicFiles = publicFiles;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!publicFiles.matches(request)
                && contexts.getContext().getAuthentication() instanceof PersonAuthentication kept) {
            Optional<PersonAuthentication> now =
                    LastTouch.isTooLongAgo(request, clock.instant()) ? Optional.empty() : asOfNow(kept);
            now.ifPresentOrElse(this::use, () -> signOut(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<PersonAuthentication> asOfNow(PersonAuthentication kept) {
        if (kept.start().isEmpty()
                || !clock.instant().isBefore(kept.start().get().at().plus(LONGEST_SESSION))) {
            return Optional.empty();
        }
        return accounts.read(kept.person())
                .filter(account -> account.card().active())
                .filter(account -> account.credentials() == kept.start().get().credentials())
                .map(account -> kept.inRequest(account.card(), account.portalRoles(), () -> roles(account)));
    }

    private Set<String> roles(AccountNow account) {
        Set<String> roles = new HashSet<>(account.portalRoles());
        rooms.forEach(room -> roles.addAll(room.of(account.card().id())));
        return roles;
    }

    private void use(PersonAuthentication person) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(person);
        contexts.setContext(context);
    }

    private void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.setContext(contexts.createEmptyContext());
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
