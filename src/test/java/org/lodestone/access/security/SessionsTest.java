package org.lodestone.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.RealPort;
import org.lodestone.testing.WebVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The session's cookie, and the end of a session that nobody uses. */
@RealPort
class SessionsTest {

    private static final String PASSWORD = "antimony after the storm";
    private static final String[] BEHIND_TLS = {"X-Forwarded-Proto", "https"};
    private static final String HEARTBEAT = "/?v-r=heartbeat&v-uiId=0";

    @LocalServerPort
    int port;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    ServletWebServerApplicationContext portal;

    private final EmailAddress email = AccountFixture.address();
    private WebVisitor visitor;

    @BeforeEach
    void aPersonWithAPassword() {
        accounts.aPerson("Anna", email, Language.EN);
        accounts.choosePassword(email, PASSWORD);
        visitor = new WebVisitor(port);
    }

    @Test
    void no_script_reads_the_sessions_cookie_and_no_other_site_sends_it() {
        assertThat(WebVisitor.cookies(visitor.signsIn(email, PASSWORD)))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .satisfies(cookie -> assertThat(attributes(cookie))
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void behind_TLS_the_cookie_never_travels_without_it() {
        assertThat(WebVisitor.cookies(new WebVisitor(port).get("/sign-in", BEHIND_TLS)))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .satisfies(cookie -> assertThat(attributes(cookie)).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_session_may_idle_for_thirty_minutes() {
        visitor.signsIn(email, PASSWORD);
        assertThat(Duration.ofSeconds(newestSession().getMaxInactiveInterval())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_session_that_nobody_uses_for_that_long_is_over() {
        visitor.signsIn(email, PASSWORD);
        clock.advance(Duration.ofMinutes(29));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(29));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(30));

        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void an_open_page_that_nobody_touches_does_not_keep_the_session() {
        visitor.signsIn(email, PASSWORD);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        for (int beat = 0; beat < 5; beat++) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(visitor.post(HEARTBEAT, "text/plain", "").statusCode()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(5));

        assertThat(visitor.post(HEARTBEAT, "text/plain", "").statusCode())
                .as("the page learns it by its next beat")
                .isEqualTo(403);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    private Session newestSession() {
        Context tomcat = (Context)
                ((TomcatWebServer) portal.getWebServer()).getTomcat().getHost().findChildren()[0];
        return Arrays.stream(tomcat.getManager().findSessions())
                .max((one, other) -> Long.compare(one.getCreationTime(), other.getCreationTime()))
                .orElseThrow();
    }

    private static String[] attributes(String cookie) {
        return cookie.split("; ?");
    }
}
