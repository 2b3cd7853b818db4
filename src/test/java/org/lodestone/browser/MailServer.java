package org.lodestone.browser;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A real mail server, and the mailboxes on it. */
final class MailServer implements Letters, AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(60);

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.start();
    }

    /** The portal's settings for this server. */
    String[] settings() {
        return new String[] {
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + server.getSmtp().getPort()
        };
    }

    @Override
    public Somebody follow(Somebody reader, String subject, String address) {
        String text = arrived(subject, address);
        MatchResult link = LINK.matcher(text).results().findFirst().orElseThrow(() -> new AssertionError(text));
        return reader.opens(link.group());
    }

    /** Waits for the newest letter of this subject to an address; what it says. */
    String arrived(String subject, String address) {
        return await("a letter to " + address + ": " + subject)
                .atMost(ON_ITS_WAY)
                .until(() -> newest(subject, address), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newest(String subject, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .filter(message -> subject(message).contains(subject))
                .reduce((earlier, later) -> later)
                .map(MailServer::text);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The letter's plain words: they stand before the same in HTML. */
    private static String text(MimeMessage message) {
        return plain(message).orElseThrow(() -> new AssertionError("a letter without plain words"));
    }

    private static Optional<String> plain(jakarta.mail.Part part) {
        try {
            if (part.isMimeType("text/plain")) {
                return Optional.of(part.getContent().toString());
            }
            if (!(part.getContent() instanceof MimeMultipart parts)) {
                return Optional.empty();
            }
            for (int number = 0; number < parts.getCount(); number++) {
                Optional<String> found = plain(parts.getBodyPart(number));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
