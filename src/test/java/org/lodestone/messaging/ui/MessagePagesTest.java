package org.lodestone.messaging.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.messaging.ReadingLetters;
import org.lodestone.shell.EmptyState;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MessagePagesTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Autowired
    PostOffice postOffice;

    @Autowired
    ReadingLetters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = AccountFixture.address();

    @Test
    void an_empty_inbox_says_what_would_be_here() {
        as(accounts.aPerson("Anna"));
        open("messages");
        _get(EmptyState.class);
        _assertNone(Button.class, spec -> spec.withText("Mark all as read"));
    }

    @Test
    void opening_a_letter_marks_it_as_read() {
        PersonId reader = reader(2);
        as(reader);
        open("messages");
        assertThat(unread(reader)).isEqualTo(2);
        assertThat(_find(ListItem.class, spec -> spec.withClasses("unread"))).hasSize(2);

        Anchor first = _find(Anchor.class, spec -> spec.withText("Your password was changed"))
                .getFirst();
        open(first.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("Your password was changed");
        assertThat(unread(reader)).isEqualTo(1);
        assertThat(_get(Anchor.class, spec -> spec.withText("It wasn’t me: choose a new password"))
                        .getHref())
                .isEqualTo("forgotten");
    }

    @Test
    void all_letters_are_marked_as_read_at_once() {
        PersonId reader = reader(3);
        as(reader);
        open("messages");
        _click(_get(Button.class, spec -> spec.withText("Mark all as read")));
        assertThat(unread(reader)).isZero();
        assertThat(_find(ListItem.class, spec -> spec.withClasses("unread"))).isEmpty();
    }

    @Test
    void letters_are_read_in_the_readers_language_of_today() {
        as(reader(1));
        reading(Language.UZ, ZoneOffset.UTC);
        open("messages");
        _get(Anchor.class, spec -> spec.withText("Parolingiz almashtirildi"));
    }

    @Test
    void somebody_elses_letter_is_not_found() {
        PersonId reader = reader(1);
        UUID letter = database.sql("select id from inbox_message where person = ?")
                .param(reader.value())
                .query(UUID.class)
                .single();
        as(accounts.aPerson("Boris"));
        assertThat(open("messages/" + letter)).isEqualTo(404);
        assertThat(unread(reader)).isEqualTo(1);
    }

    @Test
    void the_inbox_is_shown_thirty_letters_at_a_time() {
        as(reader(35));
        open("messages");
        assertThat(subjects()).isEqualTo(30);
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(subjects()).isEqualTo(35);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void outside_of_the_demo_a_system_administrator_sees_what_waits_without_its_words() {
        lettersOfOtherTestsAreGone();
        reader(1);
        as(accounts.aPerson("Administrator"), "SYSTEM_ADMIN");
        assertThat(open("outbox")).isEqualTo(200);
        assertThat(_find(Details.class).stream()
                        .map(letter -> letter.getSummary().getElement().getTextRecursively()))
                .anyMatch(text -> text.contains(email.value()) && text.contains("Waiting"));
    }

    @Test
    void a_letter_that_was_not_sent_because_its_reader_left_says_so() {
        lettersOfOtherTestsAreGone();
        reader(1);
        database.sql("update letter set state = 'CANCELLED', cancelled_for = 'LEFT_ORGANISATION' where address = ?")
                .param(email.value())
                .update();
        as(accounts.aPerson("Administrator"), "SYSTEM_ADMIN");
        open("outbox");
        assertThat(_find(Details.class).stream()
                        .map(letter -> letter.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains(email.value())
                        && text.contains("Cancelled")
                        && text.contains("The reader no longer belongs to the organisation."));
    }

    /** Some were posted in a future that their tests had moved to, and would fill the first page. */
    private void lettersOfOtherTestsAreGone() {
        database.sql("update letter set state = 'SENT' where state <> 'SENT'").update();
    }

    @Test
    void an_auditor_reads_the_outbox() {
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");
        assertThat(open("outbox")).isEqualTo(200);
    }

    @Test
    void nobody_else_sees_the_outbox() {
        as(accounts.aPerson("Boris"), "STAFF");
        assertThat(open("outbox")).isEqualTo(404);
    }

    private int subjects() {
        return _find(Anchor.class, spec -> spec.withText("Your password was changed"))
                .size();
    }

    private int unread(PersonId reader) {
        return SignedIn.as(reader, letters::unread);
    }

    private PersonId reader(int howMany) {
        PersonId reader = accounts.aPerson("Anna", email, Language.EN);
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < howMany; i++) {
                postOffice.post(new Letter(
                        UUID.randomUUID().toString(),
                        "access.passwordChanged",
                        reader,
                        email,
                        "Anna",
                        Language.EN,
                        Map.of(),
                        "/forgotten",
                        false));
            }
        });
        return reader;
    }
}
