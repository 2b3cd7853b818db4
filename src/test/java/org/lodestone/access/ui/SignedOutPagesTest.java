package org.lodestone.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.Registering;
import org.lodestone.access.RegistrationForm;
import org.lodestone.access.SignInAttempt;
import org.lodestone.access.SignInOutcome;
import org.lodestone.access.SigningIn;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.shell.Notice;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SignedOutPagesTest extends ViewTest {

    private static final String PASSWORD = "niobium near the window";

    @Autowired
    Registering registering;

    @Autowired
    ForgottenPasswords passwords;

    @Autowired
    SigningIn signingIn;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PostFixture post;

    @Autowired
    SecretLinks links;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();

    @Test
    void the_form_posts_address_password_and_the_way_on() {
        open("sign-in?continue=%2Fmessages");

        PostForm form = _get(PostForm.class);
        assertThat(form.getElement().getAttribute("action")).isEqualTo("sign-in");
        assertThat(_get(EmailField.class).getElement().getAttribute("name")).isEqualTo("email");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
        assertThat(_find(Input.class).stream().map(input -> input.getElement().getAttribute("value")))
                .contains("/messages");
        assertThat(_get(Anchor.class, spec -> spec.withText("Create an account"))
                        .getHref())
                .isEqualTo("register?continue=%2Fmessages");
    }

    @Test
    void a_failure_says_how_long_to_wait() {
        open("sign-in?failed=wait&seconds=8");
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("8 seconds");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_languages_are_offered_in_their_own_words(Language language) {
        reading(language, ZoneOffset.UTC);
        open("register");
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("type", "button")))
                .extracting(NativeButton::getText)
                .containsExactly("English", "Français", "Русский", "Oʻzbekcha");
        assertThat(_get(NativeButton.class, spec -> spec.withAttribute("aria-current", "true"))
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo(language.locale().toLanguageTag());
    }

    @Test
    void somebody_who_is_signed_in_goes_on_at_once() {
        as(accounts.aPerson("Anna"));
        open("sign-in?continue=%2Faccount");
        _assertOne(AccountView.class);
    }

    @Test
    void registering_says_at_each_field_what_is_missing_and_then_sends_a_letter() {
        open("register?email=" + email.value());
        _click(_get(Button.class, spec -> spec.withText("Create the account")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Use at least 15 characters.");
        assertThat(post.to(email)).isEmpty();

        _setValue(_get(TextField.class), "Anna");
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Create the account")));

        assertThat(_get(Paragraph.class).getText()).contains(email.value());
        assertThat(post.to(email)).containsExactly("access.confirmAddress");
    }

    @Test
    void registering_a_known_address_shows_the_same_page() {
        accounts.aPerson("Anna", email, Language.EN);
        open("register");
        _setValue(_get(TextField.class), "Anna");
        _setValue(_get(EmailField.class), email.value());
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Create the account")));
        assertThat(_get(Paragraph.class).getText()).contains("We sent an e-mail to " + email);
    }

    @Test
    void a_confirmation_link_asks_for_the_password_and_afterwards_says_that_it_is_used() {
        register();
        String path = post.path(email, "access.confirmAddress");
        open(path);
        assertThat(_find(Input.class).stream().map(input -> input.getElement().getAttribute("value")))
                .contains(email.value(), path.substring("confirm/".length()));

        assertThat(signingIn.signIn(new SignInAttempt(
                        email.value(), PASSWORD, "here " + email, path.substring("confirm/".length()))))
                .isInstanceOf(SignInOutcome.Granted.class);
        open("sign-in");
        open(path);
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("This address is confirmed already");
        _assertNone(PasswordField.class);
    }

    @Test
    void an_expired_confirmation_link_offers_a_new_one() {
        register();
        String path = post.path(email, "access.confirmAddress");
        clock.advance(Duration.ofHours(25));
        open(path);
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("This link has expired");
        _click(_get(Button.class, spec -> spec.withText("Send a new link")));
        assertThat(post.to(email)).containsExactly("access.confirmAddress", "access.confirmAddress");
    }

    @Test
    void a_link_opened_while_somebody_else_is_signed_in_says_so() {
        register();
        as(accounts.aPerson("Boris"));
        open(post.path(email, "access.confirmAddress"));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("belongs to another account");
    }

    @Test
    void a_forgotten_password_is_replaced_by_the_link_in_the_letter() {
        accounts.aPerson("Anna", email, Language.EN);
        open("forgotten");
        _setValue(_get(EmailField.class), "no address");
        _click(_get(Button.class, spec -> spec.withText("Send the link")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(EmailField.class), email.value());
        _click(_get(Button.class, spec -> spec.withText("Send the link")));

        open(post.path(email, "access.resetPassword"));
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Save the password")));

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("The new password is saved");
        assertThat(signingIn.signIn(new SignInAttempt(email.value(), PASSWORD, "here " + email, null)))
                .isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void a_link_that_was_never_made_says_so_on_every_page_that_takes_one() {
        for (String page : new String[] {"confirm", "reset", "account/email", "first-administrator"}) {
            assertThat(open(page + "/nothing")).isEqualTo(200);
            assertThat(_get(Notice.class).getElement().getTextRecursively())
                    .as(page)
                    .contains("This link doesn’t work");
        }
    }

    private void register() {
        registering.register(new RegistrationForm(email, "Anna", PASSWORD, Language.EN, ZoneOffset.UTC, "/"));
    }
}
