package org.lodestone.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.RealPort;
import org.lodestone.testing.WebVisitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In one and the same session: what was open is closed with the next request after a right has ended. */
@RealPort
class RightsEndOverHttpTest {

    private static final String PASSWORD = "antimony after the storm";
    private static final String EXPLAINS = "ls-explains";
    private static final Pattern FILE = Pattern.compile("(VAADIN/dynamic/resource/[^\"\\\\]+)");

    /** The pages of ERMA's benefits, and of the institute's. */
    private static final List<String> ERMA =
            List.of("funding", "funding/DE-FOA-0003390", "research", "research/04xfq0f34", "investment", "market");

    private static final List<String> CMI = List.of(
            "intelligence", "reports", "reports/2025-32", "minerals", "minerals/tungsten", "supply", "technology");

    @LocalServerPort
    int port;

    @Autowired
    AccountFixture accounts;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    CaseFixture cases;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private WebVisitor browser;
    private final EmailAddress email = AccountFixture.address();
    private PersonId viewer;
    private AnOrganisation plant;
    private MembershipSummary erma;
    private MembershipSummary cmi;

    @BeforeEach
    void aMemberWithAViewer() {
        browser = new WebVisitor(port);
        viewer = accounts.aPerson("Viewer", email, Language.EN);
        accounts.choosePassword(email, PASSWORD);
        plant = organisations.anOrganisation("Member over HTTP");
        organisations.affiliate(viewer, plant, AccessRight.VIEWER);
        erma = memberships.inForce(plant.id(), "erma");
        cmi = memberships.inForce(plant.id(), "cmi", "corporate");
    }

    /** One test signs in years ahead; to the next one that attempt would lie in the future. */
    @AfterEach
    void forgetAttempts() {
        database.sql("delete from sign_in_attempts").update();
    }

    @Test
    void the_membership_ended() {
        signIn();
        assertOpen(ERMA);
        memberships.end(erma);
        assertExplained(ERMA);
        assertOpen(CMI);
        memberships.end(cmi);
        assertExplained(CMI);
    }

    @Test
    void the_membership_was_suspended_and_restored() {
        signIn();
        assertOpen(CMI);
        memberships.suspend(cmi);
        assertExplained(CMI);
        memberships.restore(cmi);
        assertOpen(CMI);
    }

    @Test
    void the_grace_ran_out_at_midnight() {
        ZoneId zone = memberships.alliance("erma").zone();
        clock.set(erma.graceUntil().atTime(LocalTime.of(23, 59)).atZone(zone).toInstant());
        signIn();
        assertOpen(ERMA);
        clock.set(erma.graceUntil().plusDays(1).atStartOfDay(zone).toInstant());
        assertExplained(ERMA);
    }

    @Test
    void the_affiliation_ended() {
        signIn();
        assertOpen(ERMA);
        assertOpen(CMI);
        organisations.endAffiliation(viewer, plant);
        for (String page : pages()) {
            assertThat(get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(browser.get("/o/" + plant.reference()).statusCode()).isEqualTo(404);
    }

    @Test
    void the_account_was_suspended() {
        signIn();
        assertOpen(ERMA);
        accounts.suspend(viewer);
        for (String page : pages()) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(browser.location(answer)).as(page).startsWith("/sign-in");
        }
    }

    @Test
    void a_file_that_was_handed_out_is_refused_after_the_membership_ended() {
        signIn();
        String file = file(get("reports/2025-32"));
        assertThat(browser.get(file).statusCode()).isEqualTo(200);
        memberships.end(cmi);
        assertRefused(browser.get(file));
    }

    @Test
    void a_file_of_a_case_is_refused_after_the_affiliation_ended() {
        ACase made = cases.aCase().submitted();
        organisations.affiliate(viewer, made.organisation(), AccessRight.VIEWER);
        signIn();
        String file = file(browser.get("/o/" + made.of() + "/cases/" + made.reference()));
        assertThat(browser.get(file).statusCode()).isEqualTo(200);
        organisations.endAffiliation(viewer, made.organisation());
        assertRefused(browser.get(file));
    }

    @Test
    void a_queue_a_case_and_its_file_are_refused_after_the_staff_role_ended() {
        ACase made = cases.aCase().submitted();
        alliances.grant(viewer, made.allianceId(), StaffRole.REVIEWER);
        signIn();
        String queue = "/review/" + made.alliance();
        String bench = queue + "/" + made.reference() + "?tab=documents";
        assertThat(browser.get(queue).statusCode()).isEqualTo(200);
        String file = file(browser.get(bench));
        assertThat(browser.get(file).statusCode()).isEqualTo(200);

        alliances.end(viewer, made.allianceId(), StaffRole.REVIEWER);

        assertThat(browser.get(queue).statusCode()).isEqualTo(403);
        assertThat(browser.get(bench).statusCode()).isEqualTo(403);
        assertRefused(browser.get(file));
    }

    private void signIn() {
        assertThat(browser.location(browser.signsIn(email, PASSWORD))).doesNotStartWith("/sign-in");
    }

    private static List<String> pages() {
        return Stream.concat(ERMA.stream(), CMI.stream()).toList();
    }

    private HttpResponse<String> get(String page) {
        return browser.get("/o/" + plant.reference() + "/" + page);
    }

    private void assertOpen(List<String> pages) {
        for (String page : pages) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("ls-page").doesNotContain(EXPLAINS);
        }
    }

    private void assertExplained(List<String> pages) {
        for (String page : pages) {
            HttpResponse<String> answer = get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains(EXPLAINS);
        }
    }

    private static String file(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return "/" + WebVisitor.first(FILE, page.body());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain("%PDF");
    }
}
