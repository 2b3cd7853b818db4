package org.lodestone.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class PostmanTest {

    @Autowired
    PostOffice postOffice;

    @Autowired
    OutboxRows outbox;

    @Autowired
    Wording wording;

    @Autowired
    Readers readers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final EmailAddress reader = new EmailAddress("reader-" + UUID.randomUUID() + "@example.org");

    @BeforeEach
    void startMail() {
        mail.start();
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void a_letter_goes_out_in_its_readers_language_as_text_and_as_html() throws Exception {
        UUID letter = post("passwordChanged", Language.RU, false);

        postman(mail.getSmtp().getPort()).deliver(letter);

        MimeMessage message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Ваш пароль изменён");
        assertThat(message.getHeader("Content-Language")).containsExactly("ru");
        String whole = GreenMailUtil.getWholeMessage(message);
        assertThat(whole).contains("text/plain").contains("text/html");
        assertThat(new String(parts(message)))
                .contains("Здравствуйте, Ольга.")
                .contains("http://localhost:8080/forgotten");
        assertThat(state(letter)).isEqualTo("SENT");
    }

    @Test
    void what_a_mail_server_refuses_goes_out_when_it_is_back() {
        UUID letter = post("passwordChanged", Language.EN, false);
        int port = mail.getSmtp().getPort();
        mail.stop();

        postman(port).deliver(letter);
        assertThat(state(letter)).isEqualTo("WAITING");
        assertThat(failure(letter)).isNotBlank();

        mail.start();
        Postman back = postman(mail.getSmtp().getPort());
        back.deliver(letter);
        assertThat(received()).as("not before the pause is over").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        back.deliver(letter);

        assertThat(received()).hasSize(1);
        assertThat(state(letter)).isEqualTo("SENT");
    }

    @Test
    void after_many_refusals_a_letter_is_visibly_failed_and_still_tried_once_a_day() {
        UUID letter = post("passwordChanged", Language.EN, false);
        Postman refused = new Postman(outbox, wording, readers, refusing(), false, transaction, clock);

        for (int i = 0; i < Postman.TRIES; i++) {
            refused.deliver(letter);
            clock.advance(Duration.ofHours(2));
        }
        assertThat(state(letter)).isEqualTo("FAILED");

        clock.advance(Duration.ofHours(23));
        postman(mail.getSmtp().getPort()).deliver(letter);
        assertThat(state(letter)).isEqualTo("SENT");
    }

    @Test
    void of_nodes_that_deliver_at_once_one_sends() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID letter = post("passwordChanged", Language.EN, false);
            try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
                List<Future<?>> deliveries = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    deliveries.add(
                            nodes.submit(() -> postman(mail.getSmtp().getPort()).deliver(letter)));
                }
                for (Future<?> delivery : deliveries) {
                    delivery.get();
                }
            }
            assertThat(received()).hasSize(round + 1);
        }
    }

    @Test
    void a_node_that_dies_while_sending_leaves_the_letter_to_another() {
        UUID letter = post("passwordChanged", Language.EN, false);
        transaction.executeWithoutResult(status -> outbox.take(letter, clock.instant()));

        postman(mail.getSmtp().getPort()).deliver(letter);
        assertThat(received()).isEmpty();

        clock.advance(Duration.ofMinutes(11));
        postman(mail.getSmtp().getPort()).deliver(letter);
        assertThat(received()).hasSize(1);
    }

    @Test
    void the_words_of_a_secret_letter_are_not_kept() {
        UUID letter = post("resetPassword", Language.EN, true);

        postman(mail.getSmtp().getPort()).deliver(letter);

        assertThat(received()).hasSize(1);
        assertThat(database.sql("select count(*) from letter where id = ? and body is null and link is null")
                        .param(letter)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void without_a_mail_server_letters_wait_and_in_the_demo_they_are_shown_with_their_link() {
        UUID letter = post("resetPassword", Language.EN, true);

        new Postman(outbox, wording, readers, (Carrier) null, false, transaction, clock).round();
        assertThat(state(letter)).isEqualTo("WAITING");

        new Postman(outbox, wording, readers, (Carrier) null, true, transaction, clock).deliver(letter);
        assertThat(state(letter)).isEqualTo("SHOWN");
        assertThat(database.sql("select link from letter where id = ?")
                        .param(letter)
                        .query(String.class)
                        .single())
                .startsWith("http://localhost:8080/reset/");
    }

    private UUID post(String template, Language language, boolean secret) {
        Letter letter = new Letter(
                UUID.randomUUID().toString(),
                "access." + template,
                null,
                reader,
                "Ольга",
                language,
                Map.of("subject", UUID.randomUUID().toString()),
                secret ? null : "/forgotten",
                secret);
        transaction.executeWithoutResult(status -> postOffice.post(letter));
        return database.sql("select id from letter where letter_key = ?")
                .param(letter.key())
                .query(UUID.class)
                .single();
    }

    private Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender));
        MailServer server =
                new MailServer(beans.getBeanProvider(JavaMailSender.class), "127.0.0.1", "", "http://localhost:8080");
        return new Postman(outbox, wording, readers, server, false, transaction, clock);
    }

    private static Carrier refusing() {
        return (text, address, id) -> {
            throw new IllegalStateException("421 closing");
        };
    }

    private List<MimeMessage> received() {
        return List.of(mail.getReceivedMessages());
    }

    private static byte[] parts(MimeMessage message) throws Exception {
        StringBuilder text = new StringBuilder();
        collect((Multipart) message.getContent(), text);
        return text.toString().getBytes();
    }

    private static void collect(Multipart parts, StringBuilder text) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            Object content = parts.getBodyPart(i).getContent();
            if (content instanceof Multipart inner) {
                collect(inner, text);
            } else {
                text.append(content);
            }
        }
    }

    private String state(UUID letter) {
        return database.sql("select state from letter where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }

    private String failure(UUID letter) {
        return database.sql("select failure from letter where id = ?")
                .param(letter)
                .query(String.class)
                .single();
    }
}
