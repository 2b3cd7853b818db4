package org.lodestone.messaging.domain;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests see of the post: which letters go to an address, and the newest one put into words, its secret minted. */
@Component
public class PostFixture {

    private final JdbcClient database;
    private final OutboxRows rows;
    private final Wording wording;
    private final Readers readers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PostFixture(
            JdbcClient database,
            OutboxRows rows,
            Wording wording,
            Readers readers,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.wording = wording;
        this.readers = readers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes what is due for this address to a mail server, as each round does. */
    public void deliver(EmailAddress address, JavaMailSenderImpl server) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", server));
        MailServer mail = new MailServer(
                beans.getBeanProvider(JavaMailSender.class), "127.0.0.1", "", "https://members.example.org");
        Postman postman = new Postman(rows, wording, readers, mail, false, transaction, clock);
        database.sql("select id from letter where address = ? order by posted_at, id")
                .param(address.value())
                .query(UUID.class)
                .list()
                .forEach(postman::deliver);
    }

    /** State of the newest letter of this template to the address. */
    public String state(EmailAddress address, String template) {
        return database.sql(
                        "select state from letter where address = ? and template = ? order by posted_at desc, id desc fetch first 1 rows only")
                .params(address.value(), template)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Why a letter of this template to the address was not sent; nothing where it was or waits. */
    public Optional<String> whyCancelled(EmailAddress address, String template) {
        return database.sql(
                        "select cancelled_for from letter where address = ? and template = ? and state = 'CANCELLED'")
                .params(address.value(), template)
                .query(String.class)
                .optional();
    }

    /** Templates, oldest first. */
    public List<String> to(EmailAddress address) {
        return database.sql("select template from letter where address = ? order by posted_at, id")
                .param(address.value())
                .query(String.class)
                .list();
    }

    /** The newest letter of this template to the address, in words. */
    public Optional<LetterText> open(EmailAddress address, String template) {
        return database.sql(
                        "select id from letter where address = ? and template = ? order by posted_at desc, id desc fetch first 1 rows only")
                .params(address.value(), template)
                .query(UUID.class)
                .optional()
                .map(id -> transaction.execute(status -> wording.render(rows.find(id))));
    }

    /** The path of the link in the newest letter of this template, without a leading slash. */
    public String path(EmailAddress address, String template) {
        String link = open(address, template).orElseThrow().link();
        URI uri = URI.create(String.valueOf(link));
        return uri.getRawPath().substring(1) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The secret at the end of that path. */
    public String secret(EmailAddress address, String template) {
        String path = path(address, template);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
