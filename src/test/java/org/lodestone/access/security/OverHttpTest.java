package org.lodestone.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.access.TypedAddress;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.RealPort;
import org.lodestone.testing.WebVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** The portal as a browser meets it: the form, sessions and their ends. */
@RealPort
class OverHttpTest {

    private static final String PASSWORD = "antimony after the storm";

    @LocalServerPort
    int port;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = AccountFixture.address();
    private WebVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new WebVisitor(port);
    }

    @Test
    void an_address_typed_in_leads_through_the_form_to_where_it_points() {
        anAccount();
        HttpResponse<String> first = visitor.get("/account?tab=x");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(visitor.location(first)).isEqualTo("/sign-in?continue=%2Faccount%3Ftab%3Dx");

        HttpResponse<String> signedIn = signIn(PASSWORD, "/account?tab=x");

        assertThat(visitor.location(signedIn)).isEqualTo("/account?tab=x");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void the_form_leads_to_no_other_site() {
        anAccount();
        assertThat(visitor.location(signIn(PASSWORD, "//evil.example/"))).isEqualTo("/");
    }

    @Test
    void a_post_without_the_token_signs_nobody_in() {
        anAccount();
        visitor.get("/sign-in");
        HttpResponse<String> answer = visitor.posts("/sign-in", Map.of("email", email.value(), "password", PASSWORD));
        assertThat(visitor.location(answer)).isEqualTo("/sign-in?failed=stale");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_with_the_reason() {
        anAccount();
        assertThat(visitor.location(signIn("wrong", "/account")))
                .isEqualTo("/sign-in?failed=wrong&continue=%2Faccount");
    }

    @Test
    void the_address_typed_before_a_mistake_stands_in_no_address_and_is_kept_for_the_next_form_once() {
        anAccount();
        assertThat(visitor.location(signIn("wrong", "/"))).doesNotContain(email.value());
        MockHttpSession session = new MockHttpSession();
        TypedAddress.keep(session, email.value());
        assertThat(TypedAddress.take(session::getAttribute, session::removeAttribute))
                .isEqualTo(email.value());
        assertThat(TypedAddress.take(session::getAttribute, session::removeAttribute))
                .isEmpty();
    }

    @Test
    void signing_in_gives_the_session_another_id_and_signing_out_ends_it() {
        anAccount();
        String before = session(visitor.get("/sign-in"));
        HttpResponse<String> signedIn = signIn(PASSWORD, "/account");
        assertThat(session(signedIn)).isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");

        assertThat(visitor.location(visitor.posts("/sign-out", Map.of("_csrf", visitor.token("/account")))))
                .isEqualTo("/sign-in?out");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_suspended_person_is_signed_out_at_the_next_request() {
        PersonId person = anAccount();
        signIn(PASSWORD, "/account");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        database.sql("update account set state = 'SUSPENDED' where id = ?")
                .param(person.value())
                .update();

        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        database.sql("update account set state = 'ACTIVE' where id = ?")
                .param(person.value())
                .update();
        assertThat(visitor.get("/account").statusCode())
                .as("the session is gone for good")
                .isEqualTo(302);
    }

    @Test
    void a_new_password_ends_the_sessions_begun_with_the_old_one() {
        anAccount();
        signIn(PASSWORD, "/account");
        clock.advance(Duration.ofMinutes(6));
        accounts.choosePassword(email, "bismuth before breakfast");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_lasts_twelve_hours_at_most() {
        anAccount();
        signIn(PASSWORD, "/account");
        clock.advance(Duration.ofHours(11).plusMinutes(59));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void roles_are_read_at_every_request() {
        PersonId person = anAccount();
        signIn(PASSWORD, "/account");
        assertThat(visitor.get("/system/people").statusCode()).isNotEqualTo(200);
        accounts.grant(person, PortalRole.SYSTEM_ADMIN);
        assertThat(visitor.get("/system/people").statusCode()).isEqualTo(200);
        database.sql("delete from portal_role where account_id = ?")
                .param(person.value())
                .update();
        assertThat(visitor.get("/system/people").statusCode()).isNotEqualTo(200);
    }

    @Test
    void without_a_demo_nobody_signs_in_by_a_click() {
        PersonId person = anAccount();
        visitor.posts("/sign-in/demo", Map.of("person", person.toString(), "_csrf", visitor.token("/sign-in")));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "uz"})
    void a_page_speaks_the_browsers_language_and_a_cookie_comes_first(String language) {
        HttpResponse<String> page = visitor.get("/sign-in", "Accept-Language", "de, " + language + ";q=0.8");
        assertThat(page.body())
                .contains("[\"" + Language.of(Locale.of(language)).locale().toLanguageTag() + "\",\"document");
        HttpResponse<String> remembered =
                new WebVisitor(port).get("/sign-in", "Accept-Language", language, "Cookie", "lodestone-language=en");
        assertThat(remembered.body()).contains("[\"en-GB\",\"document");
    }

    private PersonId anAccount() {
        PersonId person = accounts.aPerson("Anna", email, Language.EN);
        accounts.choosePassword(email, PASSWORD);
        return person;
    }

    private HttpResponse<String> signIn(String password, String wanted) {
        return visitor.posts(
                "/sign-in",
                Map.of(
                        "_csrf",
                        visitor.token("/sign-in"),
                        "email",
                        email.value(),
                        "password",
                        password,
                        "continue",
                        wanted));
    }

    private static String session(HttpResponse<String> response) {
        return WebVisitor.cookies(response).stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElse("");
    }
}
