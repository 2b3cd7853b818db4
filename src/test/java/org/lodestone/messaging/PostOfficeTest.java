package org.lodestone.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class PostOfficeTest {

    @Autowired
    PostOffice postOffice;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void a_letter_is_posted_with_the_act_or_not_at_all() {
        Letter letter = letter(UUID.randomUUID().toString(), PersonId.next(), false);

        transaction.executeWithoutResult(status -> {
            postOffice.post(letter);
            status.setRollbackOnly();
        });

        assertThat(count("letter", letter.key())).isZero();
        assertThatThrownBy(() -> postOffice.post(letter)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_letter_with_a_secret_is_not_in_the_inbox_and_one_without_is() {
        Letter open = letter(UUID.randomUUID().toString(), PersonId.next(), false);
        Letter secret = letter(UUID.randomUUID().toString(), PersonId.next(), true);

        post(open);
        post(secret);

        assertThat(count("inbox_message", open.key())).isOne();
        assertThat(count("inbox_message", secret.key())).isZero();
        assertThat(count("letter", secret.key())).isOne();
    }

    @Test
    void of_letters_posted_at_once_under_one_key_one_is_taken() throws Exception {
        for (int round = 0; round < 20; round++) {
            Letter letter = letter(UUID.randomUUID().toString(), PersonId.next(), false);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<?>> posts = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    posts.add(threads.submit(() -> post(letter)));
                }
                for (Future<?> post : posts) {
                    post.get();
                }
            }
            assertThat(count("letter", letter.key())).isOne();
            assertThat(count("inbox_message", letter.key())).isOne();
        }
    }

    private void post(Letter letter) {
        transaction.executeWithoutResult(status -> postOffice.post(letter));
    }

    private long count(String table, String key) {
        return database.sql("select count(*) from " + table + " where letter_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    static Letter letter(String key, PersonId person, boolean secret) {
        return new Letter(
                key,
                "access.passwordChanged",
                person,
                new EmailAddress("reader-" + UUID.randomUUID() + "@example.org"),
                "Reader",
                Language.FR,
                Map.of(),
                "/account",
                secret);
    }
}
