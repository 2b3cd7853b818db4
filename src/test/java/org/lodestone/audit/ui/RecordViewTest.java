package org.lodestone.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.People;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class RecordViewTest extends ViewTest {

    @Autowired
    AccountFixture accounts;

    @Autowired
    CaseFixture cases;

    @Autowired
    People people;

    @Test
    void an_entry_is_told_in_the_readers_words_and_the_address_keeps_the_code() {
        PersonId person = accounts.aPerson("Carla Cobalt");
        as(person, "AUDITOR");
        reading(Language.FR, ZoneId.of("UTC"));

        open("audit?act=AccountRegistered&about=" + person.value());

        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Compte créé", "Comment\u00a0: Ouvert par le portail", "Qui", "Carla Cobalt")
                .doesNotContain("AccountRegistered", "opened", "{");
        ComboBox<?> act = _get(ComboBox.class);
        assertThat(act.getValue()).isEqualTo("AccountRegistered");
    }

    @Test
    void an_entry_names_its_organisation_and_its_case_and_not_their_ids() {
        ACase made = cases.aCase().submitted();
        PersonId auditor = accounts.aPerson("Aino Auditor");
        as(auditor, "AUDITOR");

        open("audit?act=CaseSubmitted&about=" + made.organisation().id().value());

        assertThat(lines())
                .singleElement()
                .asString()
                .contains(made.reference(), made.organisation().name())
                .doesNotContain(made.organisation().id().toString());
    }

    @Test
    void a_cases_reference_finds_what_is_about_it_and_stays_in_the_field() {
        ACase made = cases.aCase().submitted();
        ACase other = cases.aCase().submitted();
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        open("audit?about=" + made.reference().toLowerCase(Locale.ROOT));

        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(made.reference()).doesNotContain(other.reference()));
        assertThat(about().getValue()).isEqualTo(made.reference().toLowerCase(Locale.ROOT));
        assertThat(about().isInvalid()).isFalse();
    }

    @Test
    void a_persons_name_or_address_finds_what_they_did() {
        PersonId person = accounts.aPerson("Olga Onlyone");
        String address = people.all(List.of(person)).get(person).email().value();
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        for (String typed : List.of("Olga Onlyone", "olga only", address)) {
            open("audit?about=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            assertThat(lines()).isNotEmpty().allSatisfy(line -> assertThat(line).contains("Olga Onlyone"));
            assertThat(about().getHelperText()).contains("Olga Onlyone, " + address);
        }
    }

    @Test
    void whoever_is_called_just_so_is_meant_and_not_their_namesakes() {
        PersonId ann = accounts.aPerson("Ann Exactly");
        accounts.aPerson("Joann Exactly");
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        open("audit?about=Ann%20Exactly");

        assertThat(lines()).isNotEmpty().noneMatch(line -> line.contains("Joann"));
        assertThat(about().getHelperText())
                .contains(people.all(List.of(ann)).get(ann).email().value());
    }

    @Test
    void where_more_go_by_a_name_than_are_shown_the_field_says_so() {
        for (int number = 1; number <= 5; number++) {
            accounts.aPerson("Many Namesakes " + number);
        }
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");
        open("audit?about=many%20namesakes");
        assertThat(about().getHelperText()).contains("Many Namesakes 5").doesNotContain("and more");

        accounts.aPerson("Many Namesakes 6");
        open("audit?about=many%20namesakes");

        assertThat(about().getHelperText()).endsWith("; and more: write more of the name");
        assertThat(about().getHelperText().split("Many Namesakes")).hasSize(6);
    }

    @Test
    void an_organisations_reference_finds_what_is_about_it() {
        ACase made = cases.aCase().submitted();
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        open("audit?act=CaseSubmitted&about=" + made.of());

        assertThat(lines()).singleElement().asString().contains(made.reference());
    }

    @Test
    void a_membership_goes_by_its_reference() {
        ACase made = cases.aCase().approved();
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        open("audit?act=MembershipStarted&about=" + made.reference());

        assertThat(lines()).singleElement().asString().contains("Membership" + made.reference());
    }

    @Test
    void what_nobody_is_called_marks_the_field_and_shows_nothing() {
        cases.aCase().submitted();
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        open("audit?about=ERMA-1999-000001");

        assertThat(lines()).isEmpty();
        assertThat(about().getValue()).isEqualTo("ERMA-1999-000001");
        assertThat(about().isInvalid()).isTrue();
        assertThat(about().getErrorMessage()).isEqualTo("Nobody and nothing of that name");
    }

    @Test
    void an_act_that_the_portal_no_longer_knows_can_still_be_looked_for() {
        as(accounts.aPerson("Aino Auditor"), "AUDITOR");

        assertThat(open("audit?act=StoneThrown")).isEqualTo(200);

        ComboBox<?> act = _get(ComboBox.class);
        assertThat(act.getValue()).isEqualTo("StoneThrown");
        assertThat(lines()).isEmpty();
    }

    private static TextField about() {
        return _get(TextField.class);
    }

    private static List<String> lines() {
        return _find(RecordLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
