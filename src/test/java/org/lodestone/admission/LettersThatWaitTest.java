package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Between an act and the mail server a letter can wait for days, in which its reader may leave. */
@PortalTest
@Tag("database")
class LettersThatWaitTest {

    private static final String ASKED = "informationRequested";

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ManagingPeople managing;

    @Autowired
    PostFixture post;

    @Autowired
    People people;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private AnOrganisation applicant;
    private PersonId colleague;

    @BeforeEach
    void anOrganisationOfTwo() {
        mail.start();
        applicant = cases.anOrganisation();
        colleague = organisations.colleague(applicant, AccessRight.REPRESENTATIVE);
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void a_letter_about_a_case_does_not_go_to_whoever_left_the_organisation_and_says_why() {
        ACase made = asked();
        CaseFixture.run(made.applicant(), () -> managing.end(made.of(), colleague));
        waitsFor(colleague, "affiliationEnded");

        deliver(colleague);
        deliver(made.applicant());

        assertThat(why(colleague, ASKED)).isEqualTo("LEFT_ORGANISATION");
        assertThat(state(colleague, "affiliationEnded"))
                .as("what is about oneself goes out")
                .isEqualTo("SENT");
        assertThat(state(made.applicant(), ASKED)).as("who is still there").isEqualTo("SENT");
        assertThat(received(colleague)).isEqualTo(1);
    }

    @Test
    void a_letter_about_a_case_goes_to_whoever_is_still_there_with_a_smaller_right() {
        ACase made = asked();
        CaseFixture.run(made.applicant(), () -> managing.changeRight(made.of(), colleague, AccessRight.VIEWER));
        deliver(colleague);
        assertThat(state(colleague, ASKED)).isEqualTo("SENT");
    }

    @Test
    void a_letter_about_a_case_does_not_go_to_a_suspended_account() {
        asked();
        accounts.suspend(colleague);
        deliver(colleague);
        assertThat(why(colleague, ASKED)).isEqualTo("ACCOUNT_NOT_ACTIVE");
        assertThat(received(colleague)).isZero();
    }

    @Test
    void a_letter_about_a_case_does_not_go_to_staff_whose_role_ended() {
        ACase made = cases.aCase().of(applicant).submitted();
        waitsFor(made.reviewer(), "caseArrived");
        alliances.end(made.reviewer(), made.allianceId(), StaffRole.REVIEWER);
        deliver(made.reviewer());
        assertThat(why(made.reviewer(), "caseArrived")).isEqualTo("ROLE_ENDED");
    }

    @Test
    void a_letter_about_a_case_goes_to_staff_who_read_cases_in_another_role() {
        ACase made = cases.aCase().of(applicant).submitted();
        waitsFor(made.reviewer(), "caseArrived");
        alliances.grant(made.reviewer(), made.allianceId(), StaffRole.ALLIANCE_ADMIN);
        alliances.end(made.reviewer(), made.allianceId(), StaffRole.REVIEWER);
        deliver(made.reviewer());
        assertThat(state(made.reviewer(), "caseArrived")).isEqualTo("SENT");
    }

    @Test
    void a_letter_for_the_staff_does_not_go_to_whoever_joined_the_applicant() {
        ACase made = cases.aCase().of(applicant).submitted();
        waitsFor(made.reviewer(), "caseArrived");
        organisations.affiliate(made.reviewer(), applicant, AccessRight.VIEWER);
        deliver(made.reviewer());
        assertThat(why(made.reviewer(), "caseArrived")).isEqualTo("INVOLVED");
    }

    @Test
    void who_asks_to_join_is_told_to_owners_only() {
        PersonId second = organisations.colleague(applicant, AccessRight.OWNER);
        organisations.joinRequest(applicant, accounts.aPerson("Newcomer"));
        waitsFor(second, "joinRequested");
        CaseFixture.run(
                applicant.owner(), () -> managing.changeRight(applicant.reference(), second, AccessRight.VIEWER));
        deliver(second);
        assertThat(why(second, "joinRequested")).isEqualTo("RIGHT_TOO_SMALL");
    }

    private ACase asked() {
        ACase made = cases.aCase().of(applicant).asked("aim", "Which deposits?");
        waitsFor(colleague, ASKED);
        return made;
    }

    private void waitsFor(PersonId reader, String template) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> post.to(address(reader)).contains(template));
    }

    private void deliver(PersonId reader) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        post.deliver(address(reader), server);
    }

    private String state(PersonId reader, String template) {
        return post.state(address(reader), template);
    }

    private String why(PersonId reader, String template) {
        return post.whyCancelled(address(reader), template).orElse("");
    }

    private long received(PersonId reader) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).contains(address(reader).value()))
                .count();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private EmailAddress address(PersonId reader) {
        return people.get(reader).email();
    }
}
