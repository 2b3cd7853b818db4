package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written beside a case stays until it is saved, whatever else happens in the page. */
class WrittenInTheWorkbenchTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    private ACase made;

    @BeforeEach
    void a_case_in_screening_is_open() {
        made = cases.aCase().inScreening();
        as(made.reviewer(), "STAFF");
        open(address());
    }

    private String address() {
        return "review/" + made.alliance() + "/" + made.reference();
    }

    private static List<CheckForm> forms() {
        return _find(CheckForm.class);
    }

    private static TextArea evidence(CheckForm form) {
        return _get(form, TextArea.class);
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withLabel("New note"));
    }

    @SuppressWarnings("unchecked")
    private static void pass(CheckForm form) {
        _setValue(_get(form, RadioButtonGroup.class), CheckOutcome.PASS);
        _click(_get(form, Button.class, spec -> spec.withText("Save the check")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoever_saves_and_goes_on_has_the_next_open_check_before_them() {
        forms().getFirst().setOpened(true);
        _setValue(_get(forms().getFirst(), RadioButtonGroup.class), CheckOutcome.PASS);
        _click(_get(forms().getFirst(), Button.class, spec -> spec.withText("Save and next")));
        assertThat(forms()).extracting(CheckForm::isOpened).startsWith(false, true, false);
        assertThat(cases.review(made, made.reviewer()).checks().getFirst().outcome())
                .isEqualTo(CheckOutcome.PASS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void next_is_what_is_open_by_then_and_no_form_springs_open_later() {
        forms().getFirst().setOpened(true);
        forms().get(1).setOpened(true);
        pass(forms().get(1));
        _setValue(_get(forms().getFirst(), RadioButtonGroup.class), CheckOutcome.PASS);
        _click(_get(forms().getFirst(), Button.class, spec -> spec.withText("Save and next")));
        assertThat(forms()).extracting(CheckForm::isOpened).startsWith(false, false, true);
        forms().get(2).setOpened(false);
        open(address());
        assertThat(forms()).extracting(CheckForm::isOpened).containsOnly(false);
    }

    @Test
    void saving_one_check_leaves_what_is_written_in_another_and_in_the_note() {
        forms().getLast().setOpened(true);
        _setValue(evidence(forms().getLast()), "Half a sentence");
        _setValue(note(), "Between us");
        forms().getFirst().setOpened(true);
        pass(forms().getFirst());
        assertThat(forms().getLast().isOpened()).isTrue();
        assertThat(evidence(forms().getLast()).getValue()).isEqualTo("Half a sentence");
        assertThat(note().getValue()).isEqualTo("Between us");
    }

    @Test
    void a_form_that_was_saved_is_closed_and_shows_what_was_recorded() {
        forms().getFirst().setOpened(true);
        _setValue(evidence(forms().getFirst()), "Found in the register");
        pass(forms().getFirst());
        assertThat(forms().getFirst().isOpened()).isFalse();
        assertThat(forms().getFirst().getSummaryText()).isEqualTo("Change the record");
        assertThat(evidence(forms().getFirst()).getValue()).isEqualTo("Found in the register");
    }

    @Test
    void a_saved_note_leaves_an_empty_field() {
        _setValue(note(), "Between us");
        _click(_get(Button.class, spec -> spec.withText("Save the note")));
        assertThat(note().getValue()).isEmpty();
    }

    @Test
    void another_tab_of_the_case_leaves_what_is_written() {
        forms().getLast().setOpened(true);
        _setValue(evidence(forms().getLast()), "Half a sentence");
        open(address() + "?tab=documents");
        assertThat(evidence(forms().getLast()).getValue()).isEqualTo("Half a sentence");
        pass(forms().getLast());
        assertThat(cases.review(made, made.reviewer()).checks().getLast().evidence())
                .isEqualTo("Half a sentence");
    }

    @Test
    void what_is_written_at_a_criterion_outlives_a_check_a_note_and_another_criterion() {
        made = cases.aCase().inReview();
        as(made.reviewer(), "STAFF");
        open(address());
        CriterionForm form = _find(CriterionForm.class).getFirst();
        form.setOpened(true);
        _setValue(_get(form, TextArea.class), "Because");
        _setValue(note(), "Between us");
        _click(_get(Button.class, spec -> spec.withText("Save the note")));
        assertThat(_get(_find(CriterionForm.class).getFirst(), TextArea.class).getValue())
                .isEqualTo("Because");
    }
}
