package org.lodestone.messaging.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}, where one is set. */
@Component
class MailServer implements Carrier {

    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;
    private final String domain;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${lodestone.mail-from:}") String from,
            @Value("${lodestone.public-url}") String publicUrl) {
        this.sender = sender;
        this.host = host;
        this.domain = String.valueOf(URI.create(publicUrl).getHost());
        this.from = from.isBlank() ? "Lodestone <no-reply@" + domain + ">" : from;
    }

    boolean isSet() {
        return !host.isBlank();
    }

    @Override
    public void carry(LetterText text, String address, String id) {
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(text.subject());
            helper.setText(LetterHtml.text(text), LetterHtml.html(text));
            message.setHeader("Content-Language", text.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + id + "@" + domain + ">");
        } catch (MessagingException malformed) {
            throw new MailPreparationException(malformed);
        }
        server.send(message);
    }
}
