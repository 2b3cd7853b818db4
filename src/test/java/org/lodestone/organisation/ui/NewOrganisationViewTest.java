package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AffiliationSummary;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileField;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class NewOrganisationViewTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Organisations organisations;

    private final String unique = Long.toString(System.nanoTime(), 36);

    @Test
    void a_person_enters_their_organisation_and_comes_to_its_profile() {
        PersonId person = accounts.aPerson("Founder", new EmailAddress("f@w" + unique + ".uz"), Language.EN);
        as(person);
        open("organisations/new");
        assertThat(field("E-mail domain").getValue()).isEqualTo("w" + unique + ".uz");

        fill("Works " + unique, "");

        AffiliationSummary own = organisations.affiliationsOf(person).getFirst();
        assertThat(own.right()).isEqualTo(AccessRight.OWNER);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("o/" + own.organisation().reference() + "/profile");
    }

    @Test
    void name_and_country_are_asked_for_at_the_field() {
        as(accounts.aPerson("Hasty"));
        open("organisations/new");

        _click(_get(Button.class, spec -> spec.withText("Continue")));

        assertThat(field("Legal name").isInvalid()).isTrue();
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_types_enough_of_a_country_has_chosen_it() {
        as(accounts.aPerson("Quick"));
        open("organisations/new");
        ComboBox<CountryCode> country = _get(ComboBox.class);

        ComponentUtil.fireEvent(country, new ComboBoxBase.CustomValueSetEvent<>(country, true, "Uzbek"));
        assertThat(country.getValue()).isEqualTo(new CountryCode("UZ"));

        country.clear();
        ComponentUtil.fireEvent(country, new ComboBoxBase.CustomValueSetEvent<>(country, true, "land"));
        assertThat(country.getValue()).as("which of them?").isNull();
    }

    @Test
    void what_is_here_already_leads_to_asking() {
        AnOrganisation known = fixture.anOrganisation(
                accounts.aPerson("First"),
                Map.of(
                        ProfileField.LEGAL_NAME,
                        "Known " + unique,
                        ProfileField.COUNTRY,
                        "UZ",
                        ProfileField.REGISTRATION_NUMBER,
                        "N" + unique));
        PersonId second = accounts.aPerson("Second");
        as(second);
        open("organisations/new");

        fill("Something else " + unique, "n-" + unique);
        _assertNone(Button.class, spec -> spec.withText("Mine is another one: enter it"));
        _click(_get(Button.class, spec -> spec.withText("Ask to join")));

        assertThat(organisations.affiliationsOf(second)).isEmpty();
        _get(Button.class, spec -> spec.withText("Withdraw the request"));
        as(known.owner());
        open("o/" + known.reference() + "/people");
        _get(Button.class, spec -> spec.withText("Let in"));
    }

    @Test
    void an_invitation_that_waits_can_be_accepted_here() {
        AnOrganisation plant = fixture.anOrganisation("Waiting plant");
        EmailAddress email = AccountFixture.address();
        fixture.invite(plant, email);
        PersonId person = accounts.aPerson("Invited", email, Language.EN);
        as(person);
        open("organisations/new");

        _click(_get(Button.class, spec -> spec.withText("Accept the invitation")));

        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.VIEWER);
    }

    @Test
    void a_link_under_another_account_offers_to_ask_instead() {
        AnOrganisation plant = fixture.anOrganisation("Other link plant");
        String token = fixture.invite(plant, AccountFixture.address());
        PersonId other = accounts.aPerson("Other");
        as(other);

        assertThat(open("invitation/" + token)).isEqualTo(200);
        _assertNone(Button.class, spec -> spec.withText("Accept the invitation"));
        _click(_get(Button.class, spec -> spec.withText("Ask to join instead")));

        _get(Button.class, spec -> spec.withText("Withdraw the request"));
        assertThat(organisations.rightOf(other, plant.id())).isEmpty();
    }

    @Test
    void the_invited_account_accepts_by_the_link() {
        AnOrganisation plant = fixture.anOrganisation("Link plant");
        EmailAddress email = AccountFixture.address();
        String token = fixture.invite(plant, email);
        PersonId person = accounts.aPerson("Invited", email, Language.EN);
        as(person);
        open("invitation/" + token);

        _click(_get(Button.class, spec -> spec.withText("Accept the invitation")));

        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.VIEWER);
    }

    @Test
    void an_unknown_link_is_not_found() {
        as(accounts.aPerson("Guessing"));

        assertThat(open("invitation/guessed")).isEqualTo(404);
    }

    private void fill(String name, String number) {
        _setValue(field("Legal name"), name);
        country();
        _setValue(field("Registration number"), number);
        _click(_get(Button.class, spec -> spec.withText("Continue")));
    }

    @SuppressWarnings("unchecked")
    private static void country() {
        _setValue((ComboBox<CountryCode>) _get(ComboBox.class), new CountryCode("UZ"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
