package org.lodestone.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.shell.Notice;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountPagesTest extends ViewTest {

    private static final String PASSWORD = "gallium by the garden gate";

    @Autowired
    AccountFixture accounts;

    @Autowired
    People people;

    @Autowired
    PostFixture post;

    @Autowired
    JdbcClient database;

    private final EmailAddress email = AccountFixture.address();

    @Test
    void a_person_changes_name_language_and_zone() {
        PersonId person = accounts.aPerson("Anna", email, Language.EN);
        as(person);
        open("account");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Anna Ivanova");
        _setValue(language(), Language.RU);
        _setValue(zone(), "Europe/Paris");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(people.get(person))
                .extracting(PersonCard::name, PersonCard::language, PersonCard::zone)
                .containsExactly("Anna Ivanova", Language.RU, ZoneId.of("Europe/Paris"));
    }

    @Test
    void a_new_password_needs_the_current_one() {
        as(withPassword());
        open("account");
        PasswordField current = _find(PasswordField.class, spec -> spec.withLabel("Current password"))
                .getFirst();
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("New password")), "indium in the inner yard");
        _click(_get(Button.class, spec -> spec.withText("Change the password")));
        assertThat(current.isInvalid()).isTrue();

        _setValue(current, PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Change the password")));
        _get(Span.class, spec -> spec.withText("The password is changed."));
    }

    @Test
    void a_new_address_is_confirmed_by_both_letters() {
        PersonId person = withPassword();
        EmailAddress wanted = AccountFixture.address();
        as(person);
        open("account");
        _setValue(_get(EmailField.class), wanted.value());
        _setValue(
                _find(PasswordField.class, spec -> spec.withLabel("Current password"))
                        .getLast(),
                PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Change the address")));

        for (String path :
                new String[] {post.path(email, "access.changeEmailOld"), post.path(wanted, "access.changeEmailNew")}) {
            open(path);
            _click(_get(Button.class, spec -> spec.withText("Confirm")));
        }
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("The account has its new address");
        assertThat(people.get(person).email()).isEqualTo(wanted);
    }

    @Test
    void an_account_without_a_password_gets_one_by_mail() {
        as(accounts.aPerson("Anna", email, Language.EN));
        open("account");
        _assertNone(PasswordField.class);
        _click(_get(Button.class, spec -> spec.withText("Send the link")));
        assertThat(post.to(email)).containsExactly("access.resetPassword");
    }

    @Test
    void nobody_who_is_not_signed_in_sees_an_account() {
        open("account");
        _assertNone(AccountView.class);
        _assertOne(SignInView.class);
    }

    @Test
    void the_header_offers_the_account_to_who_is_signed_in_and_signing_in_to_others() {
        as(accounts.aPerson("Anna"));
        open("account");
        assertThat(_find(MenuBar.class)).hasSize(1);
    }

    @Test
    void a_system_administrator_appoints_and_ends_and_suspends() {
        PersonId person = accounts.aPerson("Zulfiya " + email.value(), email, Language.EN);
        PersonId administrator = accounts.aPerson("Administrator");
        accounts.grant(administrator, PortalRole.SYSTEM_ADMIN);
        as(administrator, "SYSTEM_ADMIN");
        open("system/people?text=" + email.value());

        _setValue(_get(EmailField.class), email.value());
        _click(_get(Button.class, spec -> spec.withText("Appoint")));
        assertThat(roles(person)).containsExactly("AUDITOR");

        _click(_get(Button.class, spec -> spec.withText("End: Auditor")));
        confirm();
        assertThat(roles(person)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Suspend")));
        confirm();
        assertThat(people.get(person).active()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Restore")));
        assertThat(people.get(person).active()).isTrue();
    }

    @Test
    void a_system_administrator_sees_who_is_invited_and_withdraws_an_invitation() {
        PersonId administrator = accounts.aPerson("Administrator");
        accounts.grant(administrator, PortalRole.SYSTEM_ADMIN);
        as(administrator, "SYSTEM_ADMIN");
        open("system/people");
        _setValue(_get(EmailField.class), email.value());
        _click(_get(Button.class, spec -> spec.withText("Appoint")));
        String withdraw = "Withdraw: " + email.value();

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> withdraw.equals(button.getAriaLabel().orElse("")))));
        confirm();

        assertThat(_find(Button.class))
                .noneMatch(button -> withdraw.equals(button.getAriaLabel().orElse("")));
    }

    @Test
    void nobody_else_opens_the_page_of_people_and_roles() {
        as(accounts.aPerson("Anna"), "STAFF");
        assertThat(open("system/people")).isEqualTo(403);
        _assertNone(SystemPeopleView.class);
    }

    private PersonId withPassword() {
        PersonId person = accounts.aPerson("Anna", email, Language.EN);
        accounts.choosePassword(email, PASSWORD);
        return person;
    }

    private static void confirm() {
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(dialog);
    }

    @SuppressWarnings("unchecked")
    private static Select<Language> language() {
        return _get(Select.class, spec -> spec.withLabel("Language"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> zone() {
        return _get(ComboBox.class, spec -> spec.withLabel("Time zone"));
    }

    private List<String> roles(PersonId person) {
        return database.sql("select role from portal_role where account_id = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
