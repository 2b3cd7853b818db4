package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ForgottenPasswordsTest {

    static final String NEW = "tungsten in the evening";

    @Autowired
    ForgottenPasswords passwords;

    @Autowired
    SigningIn signingIn;

    @Autowired
    MyAccount account;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PostFixture post;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();

    @Test
    void a_link_sets_a_new_password_once_and_its_owner_is_told() {
        accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        String secret = post.secret(email, "access.resetPassword");

        passwords.reset(secret, NEW);

        assertThat(signIn(NEW)).isInstanceOf(SignInOutcome.Granted.class);
        assertThat(passwords.opened(secret).state()).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> passwords.reset(secret, "another good password"))
                .hasMessageContaining("linkNotUsable");
        assertThat(post.to(email)).containsExactly("access.resetPassword", "access.passwordChanged");
    }

    @Test
    void a_weak_password_does_not_use_up_the_link() {
        accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        String secret = post.secret(email, "access.resetPassword");

        assertThatThrownBy(() -> passwords.reset(secret, "short")).isInstanceOf(Problem.RuleBroken.class);

        assertThat(passwords.opened(secret).state()).isEqualTo(LinkState.USABLE);
    }

    @Test
    void after_an_hour_a_link_has_expired_and_another_can_be_had() {
        accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        String late = post.secret(email, "access.resetPassword");
        clock.advance(Duration.ofMinutes(61));
        assertThat(passwords.opened(late).state()).isEqualTo(LinkState.EXPIRED);

        passwords.sendAgain(late);

        passwords.reset(post.secret(email, "access.resetPassword"), NEW);
        assertThat(signIn(NEW)).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void a_link_that_is_opened_under_another_account_says_so() {
        PersonId owner = accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        String secret = post.secret(email, "access.resetPassword");

        assertThat(SignedIn.as(
                        accounts.aPerson("Boris"),
                        () -> passwords.opened(secret).foreign()))
                .isTrue();
        assertThat(SignedIn.as(owner, () -> passwords.opened(secret).foreign())).isFalse();
    }

    @Test
    void an_unknown_address_gets_a_letter_too_and_only_one_in_five_minutes() {
        passwords.ask(email, Language.EN);
        passwords.ask(email, Language.EN);
        assertThat(post.to(email)).containsExactly("access.noAccount");
    }

    @Test
    void a_person_changes_the_password_with_the_current_one_alone() {
        PersonId person = accounts.aPerson("Anna", email, Language.EN);
        passwords.ask(email, Language.EN);
        passwords.reset(post.secret(email, "access.resetPassword"), NEW);
        int before = ((SignInOutcome.Granted) signIn(NEW)).start().credentials();

        SignedIn.signIn(person);
        assertThatThrownBy(() -> account.changePassword("not this one", "rhenium around noon"))
                .hasMessageContaining("currentPasswordWrong");
        assertThatThrownBy(() -> account.changePassword(NEW, "password")).hasMessageContaining("weakPassword");
        assertThat(account.changePassword(NEW, "rhenium around noon")).isEqualTo(before + 1);

        assertThat(signIn(NEW)).isInstanceOf(SignInOutcome.Wrong.class);
        assertThat(signIn("rhenium around noon")).isInstanceOf(SignInOutcome.Granted.class);
    }

    private SignInOutcome signIn(String password) {
        return signingIn.signIn(new SignInAttempt(email.value(), password, "home of " + email, null));
    }
}
