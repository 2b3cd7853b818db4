package org.lodestone.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.access.SessionStart;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.Statements;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts what a page costs, from the request's first filter to the drawn view. */
abstract class BudgetTest extends ViewTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter filters;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    /**
     * Opens a page anew, as a browser does that has nothing of the portal yet.
     *
     * @param person null for somebody who is not signed in
     */
    final Displayed display(@Nullable PersonId person, String path) {
        stopVaadin();
        startVaadin();
        AtomicInteger status = new AtomicInteger();
        Statements statements = request(person, path, () -> status.set(open(path)));
        return new Displayed(status.get(), statements);
    }

    /** One more request out of the page that is open. */
    final Displayed further(PersonId person, Runnable act) {
        return new Displayed(200, request(person, "", act));
    }

    final void costs(Displayed displayed, int own) {
        assertThat(displayed.status()).as(displayed.toString()).isEqualTo(200);
        assertThat(displayed.own()).as(displayed.toString()).hasSizeLessThanOrEqualTo(own);
        assertThat(displayed.ofEveryPage()).as(displayed.toString()).hasSizeLessThanOrEqualTo(3);
    }

    private Statements request(@Nullable PersonId person, String path, Runnable act) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/" + path.replaceFirst("\\?.*", ""));
        if (person != null) {
            request.getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(PersonAuthentication.ofSession(person, start(person))));
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return Statements.during(() -> filtered(request, act));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private void filtered(MockHttpServletRequest request, Runnable act) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filters.doFilter(request, response, (sent, answer) -> {
                asThisRequest();
                act.run();
            });
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private SessionStart start(PersonId person) {
        int credentials = database.sql("select credentials from account where id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
        return new SessionStart(clock.instant(), credentials);
    }
}
