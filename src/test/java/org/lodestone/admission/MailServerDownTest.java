package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.People;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that is down never blocks a decision nor fakes one, and its letter goes out when the server is back. */
@PortalTest
@Tag("database")
class MailServerDownTest {

    private static final String LETTER = "caseApproved";

    @Autowired
    CaseFixture cases;

    @Autowired
    MembershipStanding memberships;

    @Autowired
    PostFixture post;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment settings;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private ACase made;
    private EmailAddress applicant;

    @BeforeEach
    void aCaseToDecide() {
        mail.start();
        made = cases.aCase().readyForDecision();
        applicant = people.get(made.applicant()).email();
        await().atMost(Duration.ofSeconds(30)).until(() -> post.to(applicant).contains("caseSubmitted"));
        post.deliver(applicant, server(mail.getSmtp().getPort()));
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void a_decision_stands_while_no_mail_server_listens_and_its_letter_goes_out_once_when_it_is_back()
            throws Exception {
        int port = mail.getSmtp().getPort();
        mail.stop();
        cases.approve(made);
        tryToDeliver(server(port));

        assertTheDecisionStands();
        assertTheLetterGoesOutOnce();
    }

    @Test
    void a_decision_stands_while_the_mail_server_refuses_and_its_letter_goes_out_once_when_it_is_back()
            throws Exception {
        try (ServerSocket refusing = refusing()) {
            cases.approve(made);
            tryToDeliver(server(refusing.getLocalPort()));
        }
        assertTheDecisionStands();
        assertTheLetterGoesOutOnce();
    }

    @Test
    void a_decision_stands_while_the_mail_server_says_nothing_and_its_letter_goes_out_once_when_it_is_back()
            throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            cases.approve(made);
            JavaMailSenderImpl impatient = server(silent.getLocalPort());
            impatient.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
            tryToDeliver(impatient);
        }
        assertTheDecisionStands();
        assertTheLetterGoesOutOnce();
    }

    @Test
    void the_portal_waits_for_a_mail_server_but_not_for_ever() {
        Map<String, String> limits = Binder.get(settings)
                .bind("spring.mail.properties", Bindable.mapOf(String.class, String.class))
                .get();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertThat(Integer.parseInt(limits.get("mail.smtp." + limit)))
                    .as("milliseconds of %s", limit)
                    .isBetween(1_000, 60_000);
        }
    }

    private void tryToDeliver(JavaMailSenderImpl server) {
        await().atMost(Duration.ofSeconds(30)).until(() -> post.to(applicant).contains(LETTER));
        post.deliver(applicant, server);
        assertThat(post.state(applicant, LETTER)).isEqualTo("WAITING");
    }

    private void assertTheDecisionStands() {
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.APPROVED);
        assertThat(memberships.held(made.organisation().id(), made.allianceId()))
                .isPresent();
        assertThat(database.sql("select count(*) from audit_entry where act = 'CaseApproved' and organisation_id = ?")
                        .param(made.organisation().id().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private void assertTheLetterGoesOutOnce() throws MessagingException {
        if (!mail.isRunning()) {
            mail.start();
        }
        JavaMailSenderImpl back = server(mail.getSmtp().getPort());
        for (int round = 0; round < 3; round++) {
            clock.advance(Duration.ofMinutes(2));
            post.deliver(applicant, back);
        }
        String subject = post.open(applicant, LETTER).orElseThrow().subject();
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        assertThat(subjects).containsOnlyOnce(subject);
        assertThat(post.state(applicant, LETTER)).isEqualTo("SENT");
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    /** Closes the door on everybody, as a server does that is overloaded. */
    private static ServerSocket refusing() throws IOException {
        ServerSocket door = new ServerSocket(0);
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try (var caller = door.accept()) {
                    caller.getOutputStream().write("554 No SMTP service here\r\n".getBytes());
                } catch (IOException closed) {
                    if (!door.isClosed()) {
                        throw new UncheckedIOException(closed);
                    }
                }
            }
        });
        return door;
    }
}
