package org.lodestone.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.testing.RealPort;
import org.lodestone.testing.WebVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the portal answers, it says how browsers must treat it. */
@RealPort
class SecurityHeadersTest {

    private static final String PASSWORD = "antimony after the storm";
    private static final Pattern PRINTABLE_COPY = Pattern.compile("\"(VAADIN/dynamic/resource/[^\"]+)\"");

    /** What each source may be. Scripts and styles: Vaadin 25.2 cannot do without; pictures and fonts: its themes'. */
    private static final Map<String, String> POLICY = Map.of(
            "default-src", "'self'",
            "script-src", "'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src", "'self' 'unsafe-inline'",
            "img-src", "'self' data: blob:",
            "font-src", "'self' data:",
            "object-src", "'none'",
            "base-uri", "'self'",
            "form-action", "'self'",
            "frame-ancestors", "'none'");

    @LocalServerPort
    int port;

    @Autowired
    AccountFixture accounts;

    @Autowired
    CaseFixture cases;

    @Autowired
    People people;

    /** Every kind of response, and the status that shows that it is this kind. */
    enum Kind {
        PAGE_FOR_EVERYBODY(200, (test, visitor) -> visitor.get("/sign-in")),
        PAGE_OF_A_MEMBER(200, (test, visitor) -> test.signedIn(visitor).get("/account")),
        WAY_TO_THE_FORM(302, (test, visitor) -> visitor.get("/account")),
        STYLE(200, (test, visitor) -> visitor.get("/styles/access.css")),
        PICTURE(200, (test, visitor) -> visitor.get("/img/lodestone.svg")),
        FONT(
                200,
                (test, visitor) -> visitor.get(
                        "/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-latin-400-normal.woff2")),
        SCRIPT(200, (test, visitor) -> visitor.get(test.script(visitor))),
        NO_SUCH_FILE(404, (test, visitor) -> visitor.get("/styles/nothing.css")),
        NO_SUCH_PAGE(404, (test, visitor) -> test.signedIn(visitor).get("/nothing-here")),
        SOMEBODY_ELSES(404, (test, visitor) -> test.signedIn(visitor).get("/o/ORG-999999/profile")),
        DENIED(403, (test, visitor) -> test.signedIn(visitor).get("/system/people")),
        ERROR(500, (test, visitor) -> visitor.get("/error")),
        REJECTED(400, (test, visitor) -> visitor.get("/account;a=b")),
        REJECTED_METHOD(400, (test, visitor) -> visitor.does("PROPFIND", "/sign-in")),
        SIGN_IN(302, (test, visitor) -> test.signIn(visitor, PASSWORD)),
        SIGN_IN_REFUSED(302, (test, visitor) -> test.signIn(visitor, "wrong")),
        POST_WITHOUT_TOKEN(302, (test, visitor) -> visitor.post("/sign-in", "text/plain", "")),
        DOWNLOAD(200, (test, visitor) -> test.download(visitor)),
        VAADINS_OWN(200, (test, visitor) -> visitor.post("/?v-r=uidl&v-uiId=7", "application/json", "{}")),
        HEALTH(200, (test, visitor) -> visitor.get("/actuator/health"));

        private final int status;
        private final BiFunction<SecurityHeadersTest, WebVisitor, HttpResponse<String>> ask;

        Kind(int status, BiFunction<SecurityHeadersTest, WebVisitor, HttpResponse<String>> ask) {
            this.status = status;
            this.ask = ask;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_response_carries_the_security_headers(Kind kind) {
        HttpResponse<String> response = kind.ask.apply(this, new WebVisitor(port));

        assertThat(response.statusCode()).isEqualTo(kind.status);
        var headers = response.headers();
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(directives(policy)).isEqualTo(POLICY));
    }

    private static Map<String, String> directives(String policy) {
        return Arrays.stream(policy.split(";"))
                .map(String::strip)
                .map(directive -> directive.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private WebVisitor signedIn(WebVisitor visitor) {
        signIn(visitor, PASSWORD);
        return visitor;
    }

    private HttpResponse<String> signIn(WebVisitor visitor, String password) {
        EmailAddress email = AccountFixture.address();
        accounts.aPerson("Anna", email, Language.EN);
        accounts.choosePassword(email, PASSWORD);
        return visitor.signsIn(email, password);
    }

    private String script(WebVisitor visitor) {
        Pattern script = Pattern.compile("src=\"\\.?/?(VAADIN/build/[^\"]+\\.js)\"");
        return "/" + WebVisitor.first(script, visitor.get("/sign-in").body());
    }

    /** The printable copy of an application, by the link on the case's page. */
    private HttpResponse<String> download(WebVisitor visitor) {
        ACase submitted = cases.aCase().submitted();
        EmailAddress email = people.get(submitted.applicant()).email();
        accounts.choosePassword(email, PASSWORD);
        visitor.signsIn(email, PASSWORD);
        String page = visitor.get("/o/" + submitted.of() + "/cases/" + submitted.reference())
                .body();
        HttpResponse<String> copy = visitor.get("/" + WebVisitor.first(PRINTABLE_COPY, page));
        assertThat(copy.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(copy.body()).startsWith("%PDF");
        return copy;
    }
}
