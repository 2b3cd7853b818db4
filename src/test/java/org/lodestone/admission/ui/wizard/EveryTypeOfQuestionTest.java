package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestone.admission.ui.wizard.Wizard.answer;
import static org.lodestone.admission.ui.wizard.Wizard.asked;
import static org.lodestone.admission.ui.wizard.Wizard.choose;
import static org.lodestone.admission.ui.wizard.Wizard.error;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AttachingFiles;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.kernel.Language;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that nobody wrote the wizard for: every type of question is drawn, refused, answered and submitted. */
class EveryTypeOfQuestionTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    AttachingFiles attaching;

    @Autowired
    MovableClock clock;

    private ACase made;

    @BeforeEach
    void aDraft() {
        made = cases.aCase()
                .of(cases.tmk())
                .to(alliances.anAllianceWithEveryType())
                .draft();
        as(made.applicant());
    }

    private void step(String id) {
        assertThat(open("o/" + made.of() + "/cases/" + made.reference() + "/form/" + id))
                .isEqualTo(200);
    }

    @Test
    void it_is_drawn_answered_signed_and_submitted() throws IOException {
        step("words");
        answer("text", "Alloys");
        answer("long-text", "Tungsten out of tailings");
        answer("website", "https://plant.example");
        choose("yes-no", "yes");
        answer("only-yes", "Because it is asked");
        choose("consent", "yes");
        step("choices");
        choose("one-of", "b");
        answer("many-of", Set.of("x", "z"));
        choose("country", "UZ");
        choose("tier", "large");
        step("numbers");
        answer("number", "12.5");
        answer("amount", "842 t");
        answer("date", LocalDate.of(2025, 8, 7));
        answer("for-tungsten", "Own deposits");
        upload();
        step("evidence");
        choose("person", made.applicant().toString());
        sign();
        step("review");
        confirm("Submit the application");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.SUBMITTED);
    }

    private void upload() throws IOException {
        attaching.attach(
                made.of(),
                made.reference(),
                "files",
                "licence.pdf",
                new ByteArrayInputStream("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII)));
    }

    @SuppressWarnings("unchecked")
    private void sign() {
        ComboBox<Object> who = _get(ComboBox.class, spec -> spec.withLabel("Who signs?"));
        _setValue(who, who.getListDataView().getItem(0));
        _click(_get(Button.class, spec -> spec.withText("Name as signatory")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your function")), "Director");
        confirm("Accept and sign");
        assertThat(cases.open(made).signature().signed()).isTrue();
    }

    private static void confirm(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @Test
    void a_conditional_question_appears_and_disappears_with_the_answer_it_hangs_on() {
        step("words");
        assertThat(asked("only-yes")).isFalse();
        choose("yes-no", "yes");
        assertThat(asked("only-yes")).isTrue();
        choose("yes-no", "no");
        assertThat(asked("only-yes")).isFalse();
    }

    @Test
    void each_type_says_at_its_field_what_is_wrong_and_keeps_what_was_typed() {
        step("words");
        answer("text", "lower");
        assertThat(error("text")).isEqualTo("Write it in this way: A capital first (en).");
        answer("long-text", "short");
        assertThat(error("long-text")).startsWith("Write at least 10 characters");
        choose("consent", "no");
        assertThat(error("consent")).startsWith("Without this consent");
        step("choices");
        answer("many-of", Set.of("x"));
        assertThat(error("many-of")).isEqualTo("Choose at least 2 answers.");
        step("numbers");
        answer("number", "many");
        assertThat(error("number")).startsWith("Write a number");
        answer("amount", "about 2 t");
        assertThat(error("amount")).startsWith("Write a number with its unit");
        answer("date", LocalDate.of(1999, 12, 31));
        assertThat(error("date")).startsWith("Choose 1 January 2000");

        step("numbers");
        assertThat(((TextField) Wizard.block("number").editor().component()).getValue())
                .isEqualTo("many");
        assertThat(Wizard.block("amount").editor().text()).isEqualTo("about 2 t");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T20:00:00Z, 2026-11-27",
        "1999-06-30T12:00:00Z, 2000-01-01",
        "2031-02-01T12:00:00Z, 2030-12-31"
    })
    void an_empty_day_opens_at_the_readers_today_or_the_day_nearest_to_it_that_may_be_chosen(
            String now, LocalDate day) {
        reading(Language.EN, ZoneId.of("Asia/Tashkent"));
        clock.set(now);
        step("numbers");
        assertThat(((DatePicker) Wizard.block("date").editor().component()).getInitialPosition())
                .isEqualTo(day);
    }

    @Test
    void an_empty_question_says_nothing_until_it_was_left() {
        step("choices");
        assertThat(error("country")).isEmpty();
        Wizard.leave("country");
        assertThat(error("country")).isEqualTo("Choose an answer.");
        Wizard.leave("one-of");
        assertThat(error("one-of")).isEqualTo("Choose an answer.");
        Wizard.leave("tier");
        assertThat(error("tier")).isEqualTo("Choose an answer.");
    }
}
