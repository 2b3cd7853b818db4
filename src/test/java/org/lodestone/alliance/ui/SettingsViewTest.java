package org.lodestone.alliance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ViewTest {

    private static final LocalDate NAVRUZ = LocalDate.of(2026, 3, 20);

    @Autowired
    AllianceFixture fixture;

    @Autowired
    Alliances alliances;

    @Autowired
    AccountFixture accounts;

    private AllianceId alliance;
    private String path;

    @BeforeEach
    void anAlliance() {
        alliance = fixture.anAllianceWithEveryType();
        path = "alliances/" + alliances.get(alliance).slug() + "/settings";
    }

    @Test
    void an_administrator_changes_the_decision_target() {
        as(fixture.admin(alliance), "STAFF");
        assertThat(open(path)).isEqualTo(200);
        _setValue(number("Decision target, working days"), 9);
        _click(saveButtons());
        assertThat(alliances.get(alliance).caseRules().decisionTargetDays()).isEqualTo(9);
        _setValue(number("Decision target, working days"), 8);
        _click(saveButtons());
        assertThat(alliances.get(alliance).caseRules().decisionTargetDays())
                .as("saving twice in a row works")
                .isEqualTo(8);
    }

    @Test
    void a_number_out_of_its_range_is_told_at_its_field_and_nothing_changes() {
        as(fixture.admin(alliance), "STAFF");
        open(path);
        _setValue(number("Decision target, working days"), 0);
        _click(saveButtons());
        assertThat(number("Decision target, working days").isInvalid()).isTrue();
        assertThat(number("Decision target, working days").getErrorMessage())
                .isEqualTo("Write a whole number from 1 to 250.");
        assertThat(alliances.get(alliance).caseRules().decisionTargetDays()).isEqualTo(15);
    }

    @Test
    void a_fee_is_set_and_is_no_example_any_more() {
        as(fixture.admin(alliance), "STAFF");
        open(path);
        _setValue(
                _get(BigDecimalField.class, spec -> spec.withLabel("Fee of Tier small a year")), new BigDecimal("75"));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Set the fee of Tier small".equals(button.getAriaLabel().orElse("")))));
        assertThat(alliances.get(alliance).tier("small").orElseThrow().exampleFee())
                .isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Example amount"))).hasSize(1);
    }

    @Test
    void a_holiday_is_added_shown_in_its_year_and_removed() {
        as(fixture.admin(alliance), "STAFF");
        open(path + "?year=2026");
        _setValue(_get(DatePicker.class), NAVRUZ);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Navruz");
        _click(_get(Button.class, spec -> spec.withText("Add the day")));
        assertThat(alliances.calendar(alliance).isWorkingDay(NAVRUZ)).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Friday 20 March"))).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        assertThat(alliances.calendar(alliance).isWorkingDay(NAVRUZ)).isTrue();
    }

    @Test
    void a_decider_is_denied() {
        as(fixture.decider(alliance), "STAFF");
        assertThat(open(path)).isEqualTo(403);
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }

    /** The first "Save" is the one of the deadlines. */
    @Test
    void an_administrator_gives_another_address_for_applicants_and_a_wrong_one_is_told_at_its_field() {
        as(fixture.admin(alliance), "STAFF");
        open(path);
        EmailField contact = _get(EmailField.class, spec -> spec.withLabel("E-mail address for applicants"));
        _setValue(contact, "nobody");
        _click(saveIdentity());
        assertThat(contact.isInvalid()).isTrue();
        _setValue(contact, "members@alliance.test");
        _click(saveIdentity());
        assertThat(alliances.get(alliance).contact().value()).isEqualTo("members@alliance.test");
    }

    @Test
    void an_auditor_reads_everything_and_finds_nothing_to_press() {
        as(accounts.aPerson("Ada Auditor"), "AUDITOR");
        assertThat(open(path)).isEqualTo(200);
        assertThat(number("Decision target, working days").isReadOnly()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Save"))).isEmpty();
    }

    private static Button saveIdentity() {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> "Save what is said of the alliance"
                        .equals(button.getAriaLabel().orElse(""))));
    }

    private static Button saveButtons() {
        return _find(Button.class, spec -> spec.withText("Save")
                        .withPredicate(button -> button.getAriaLabel().isEmpty()))
                .getFirst();
    }
}
