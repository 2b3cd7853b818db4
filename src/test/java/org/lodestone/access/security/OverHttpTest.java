package org.lodestone.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.PortalRole;
import org.lodestone.access.TypedAddress;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** The portal as a browser meets it: the form, sessions and their ends. */
@RealPort
class OverHttpTest {

    private static final String PASSWORD = "antimony after the storm";
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ForgottenPasswords passwords;

    @Autowired
    PostFixture post;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final EmailAddress email = AccountFixture.address();

    @Test
    void an_address_typed_in_leads_through_the_form_to_where_it_points() throws Exception {
        anAccount();
        HttpResponse<String> first = get("/account?tab=x");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(location(first)).isEqualTo("/sign-in?continue=%2Faccount%3Ftab%3Dx");

        HttpResponse<String> signedIn = signIn(PASSWORD, "/account?tab=x");

        assertThat(location(signedIn)).isEqualTo("/account?tab=x");
        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void the_form_leads_to_no_other_site() throws Exception {
        anAccount();
        assertThat(location(signIn(PASSWORD, "//evil.example/"))).isEqualTo("/");
    }

    @Test
    void a_post_without_the_token_signs_nobody_in() throws Exception {
        anAccount();
        get("/sign-in");
        HttpResponse<String> answer =
                send("/sign-in", "email=" + encode(email.value()) + "&password=" + encode(PASSWORD));
        assertThat(location(answer)).isEqualTo("/sign-in?failed=stale");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_with_the_reason() throws Exception {
        anAccount();
        assertThat(location(signIn("wrong", "/account"))).isEqualTo("/sign-in?failed=wrong&continue=%2Faccount");
    }

    @Test
    void the_address_typed_before_a_mistake_stands_in_no_address_and_is_kept_for_the_next_form_once() throws Exception {
        anAccount();
        assertThat(location(signIn("wrong", "/"))).doesNotContain(email.value());
        MockHttpSession session = new MockHttpSession();
        TypedAddress.keep(session, email.value());
        assertThat(TypedAddress.take(session::getAttribute, session::removeAttribute))
                .isEqualTo(email.value());
        assertThat(TypedAddress.take(session::getAttribute, session::removeAttribute))
                .isEmpty();
    }

    @Test
    void signing_in_gives_the_session_another_id_and_signing_out_ends_it() throws Exception {
        anAccount();
        String before = session(get("/sign-in"));
        HttpResponse<String> signedIn = signIn(PASSWORD, "/account");
        assertThat(session(signedIn)).isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");

        assertThat(location(send("/sign-out", "_csrf=" + encode(token("/account")))))
                .isEqualTo("/sign-in?out");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_suspended_person_is_signed_out_at_the_next_request() throws Exception {
        PersonId person = anAccount();
        signIn(PASSWORD, "/account");
        assertThat(get("/account").statusCode()).isEqualTo(200);

        database.sql("update account set state = 'SUSPENDED' where id = ?")
                .param(person.value())
                .update();

        assertThat(get("/account").statusCode()).isEqualTo(302);
        database.sql("update account set state = 'ACTIVE' where id = ?")
                .param(person.value())
                .update();
        assertThat(get("/account").statusCode())
                .as("the session is gone for good")
                .isEqualTo(302);
    }

    @Test
    void a_new_password_ends_the_sessions_begun_with_the_old_one() throws Exception {
        anAccount();
        signIn(PASSWORD, "/account");
        clock.advance(Duration.ofMinutes(6));
        passwords.ask(email, Language.EN);
        passwords.reset(post.secret(email, "access.resetPassword"), "bismuth before breakfast");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_lasts_twelve_hours_at_most() throws Exception {
        anAccount();
        signIn(PASSWORD, "/account");
        clock.advance(Duration.ofHours(11).plusMinutes(59));
        assertThat(get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void roles_are_read_at_every_request() throws Exception {
        PersonId person = anAccount();
        signIn(PASSWORD, "/account");
        assertThat(get("/system/people").statusCode()).isNotEqualTo(200);
        accounts.grant(person, PortalRole.SYSTEM_ADMIN);
        assertThat(get("/system/people").statusCode()).isEqualTo(200);
        database.sql("delete from portal_role where account_id = ?")
                .param(person.value())
                .update();
        assertThat(get("/system/people").statusCode()).isNotEqualTo(200);
    }

    @Test
    void without_a_demo_nobody_signs_in_by_a_click() throws Exception {
        PersonId person = anAccount();
        send("/sign-in/demo", "person=" + person + "&_csrf=" + encode(token("/sign-in")));
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "uz"})
    void a_page_speaks_the_browsers_language_and_a_cookie_comes_first(String language) throws Exception {
        HttpResponse<String> page = browser.send(
                request("/sign-in")
                        .header("Accept-Language", "de, " + language + ";q=0.8")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.body())
                .contains("[\"" + Language.of(Locale.of(language)).locale().toLanguageTag() + "\",\"document");
        HttpResponse<String> remembered = HttpClient.newHttpClient()
                .send(
                        request("/sign-in")
                                .header("Accept-Language", language)
                                .header("Cookie", "lodestone-language=en")
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(remembered.body()).contains("[\"en-GB\",\"document");
    }

    private PersonId anAccount() {
        PersonId person = accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        passwords.reset(post.secret(email, "access.resetPassword"), PASSWORD);
        return person;
    }

    private HttpResponse<String> signIn(String password, String wanted) throws Exception {
        return send(
                "/sign-in",
                "_csrf=" + encode(token("/sign-in")) + "&email=" + encode(email.value()) + "&password="
                        + encode(password) + "&continue=" + encode(wanted));
    }

    private String token(String page) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElse("HTTP " + response.statusCode())
                .replace("http://localhost:" + port, "");
    }

    private static String session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
