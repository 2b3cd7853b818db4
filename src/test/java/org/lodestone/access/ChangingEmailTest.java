package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ChangingEmailTest {

    private static final String PASSWORD = "selenium at the weekend";

    @Autowired
    ChangingEmail changing;

    @Autowired
    People people;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PostFixture post;

    private final EmailAddress old = AccountFixture.address();
    private final EmailAddress wanted = AccountFixture.address();
    private PersonId person = PersonId.next();

    @BeforeEach
    void anAccountWithAPassword() {
        person = accounts.aPerson("Anna", old, Language.FR);
        accounts.choosePassword(old, PASSWORD);
    }

    @Test
    void the_address_changes_when_both_have_confirmed_and_not_before() {
        ask(wanted);

        assertThat(changing.confirm(post.secret(wanted, "access.changeEmailNew")))
                .isEqualTo(EmailConfirmation.OTHER_MISSING);
        assertThat(people.get(person).email()).isEqualTo(old);

        assertThat(changing.confirm(post.secret(old, "access.changeEmailOld"))).isEqualTo(EmailConfirmation.CHANGED);
        assertThat(people.get(person).email()).isEqualTo(wanted);
        assertThat(post.to(old)).endsWith("access.emailChanged");
        assertThat(post.to(wanted)).endsWith("access.emailChanged");
    }

    @Test
    void the_password_is_asked_for() {
        SignedIn.signIn(person);
        assertThatThrownBy(() -> changing.ask(wanted, "not this one")).hasMessageContaining("currentPasswordWrong");
        assertThat(post.to(wanted)).isEmpty();
    }

    @Test
    void an_address_that_has_an_account_is_told_and_nobody_else_learns_so() {
        accounts.aPerson("Boris", wanted, Language.EN);
        ask(wanted);
        assertThat(post.to(wanted)).containsExactly("access.alreadyRegistered");
        assertThat(post.to(old)).endsWith("access.changeEmailOld");

        assertThat(changing.confirm(post.secret(old, "access.changeEmailOld")))
                .isEqualTo(EmailConfirmation.OTHER_MISSING);
    }

    @Test
    void an_address_taken_in_the_meantime_is_not_taken_over() {
        ask(wanted);
        String first = post.secret(wanted, "access.changeEmailNew");
        String second = post.secret(old, "access.changeEmailOld");
        accounts.aPerson("Boris", wanted, Language.EN);

        changing.confirm(first);
        assertThat(changing.confirm(second)).isEqualTo(EmailConfirmation.TAKEN);
        assertThat(people.get(person).email()).isEqualTo(old);
    }

    @Test
    void a_link_works_once_and_says_so_under_another_account() {
        ask(wanted);
        String secret = post.secret(old, "access.changeEmailOld");
        assertThat(SignedIn.as(
                        accounts.aPerson("Carla"), () -> changing.opened(secret).foreign()))
                .isTrue();
        changing.confirm(secret);
        assertThat(changing.opened(secret).state()).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> changing.confirm(secret)).hasMessageContaining("linkNotUsable");
    }

    private void ask(EmailAddress address) {
        SignedIn.as(person, () -> {
            changing.ask(address, PASSWORD);
            return null;
        });
    }
}
