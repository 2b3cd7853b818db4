package org.lodestone.admission.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Condition;
import org.lodestone.admission.DecisionTaken;
import org.lodestone.alliance.ReasonDefinition;
import org.lodestone.shell.Page;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The reasons of an approval, its conditions and the message that they make. */
class ApprovingTest extends ViewTest {

    private static final String MEETS = "Your organisation meets the conditions of membership.";
    private static final String STRONG = "What you bring to the other members weighed in your favour.";
    private static final String WITH_CONDITIONS =
            "The approval comes with conditions, which are listed with their dates.";

    @Autowired
    CaseFixture cases;

    private ACase made;

    private Dialog approving() {
        made = cases.aCase().readyForDecision();
        as(made.decider(), "STAFF");
        open("review/" + made.alliance() + "/" + made.reference());
        _click(_get(Button.class, spec -> spec.withText("Approve")));
        return _get(Dialog.class);
    }

    private static void click(Dialog dialog, String verb) {
        _click(_get(dialog, Button.class, spec -> spec.withText(verb)));
    }

    private static TextArea message(Dialog dialog) {
        return _get(dialog, TextArea.class, spec -> spec.withLabel("Message to the organisation"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ReasonDefinition> reasons(Dialog dialog) {
        return _get(dialog, CheckboxGroup.class);
    }

    private static void choose(Dialog dialog, String code) {
        Set<ReasonDefinition> chosen = new HashSet<>(reasons(dialog).getValue());
        reasons(dialog)
                .getListDataView()
                .getItems()
                .filter(reason -> reason.code().equals(code))
                .forEach(chosen::add);
        _setValue(reasons(dialog), chosen);
    }

    @Test
    void a_condition_replaces_the_proposed_reason_by_the_one_that_says_so() {
        Dialog dialog = approving();
        assertThat(message(dialog).getValue()).isEqualTo(MEETS);
        click(dialog, "Add a condition");
        assertThat(message(dialog).getValue()).isEqualTo(WITH_CONDITIONS);
        click(dialog, "Add a condition");
        _click(_find(dialog, Button.class, spec -> spec.withText("Remove this condition"))
                .getFirst());
        assertThat(message(dialog).getValue()).isEqualTo(WITH_CONDITIONS);
        click(dialog, "Remove this condition");
        assertThat(message(dialog).getValue()).isEqualTo(MEETS);
    }

    @Test
    void reasons_that_were_chosen_stay_beside_the_one_that_says_that_there_are_conditions() {
        Dialog dialog = approving();
        choose(dialog, "strong-contribution");
        assertThat(message(dialog).getValue()).isEqualTo(MEETS + "\n\n" + STRONG);
        click(dialog, "Add a condition");
        assertThat(message(dialog).getValue()).isEqualTo(MEETS + "\n\n" + STRONG + "\n\n" + WITH_CONDITIONS);
        click(dialog, "Remove this condition");
        assertThat(message(dialog).getValue()).isEqualTo(MEETS + "\n\n" + STRONG);
    }

    @Test
    void what_the_decider_wrote_is_never_replaced() {
        Dialog dialog = approving();
        _setValue(message(dialog), "In my own words");
        click(dialog, "Add a condition");
        assertThat(message(dialog).getValue()).isEqualTo("In my own words");
        assertThat(reasons(dialog).getValue())
                .extracting(ReasonDefinition::code)
                .containsExactly("with-conditions");
    }

    @Test
    void both_sides_read_the_reasons_and_the_conditions() {
        Dialog dialog = approving();
        click(dialog, "Add a condition");
        _setValue(_get(dialog, TextArea.class, spec -> spec.withLabel("Condition")), "Send the audited accounts");
        DatePicker due = _get(dialog, DatePicker.class, spec -> spec.withLabel("By when"));
        _setValue(due, cases.today(made).plusDays(30));
        click(dialog, "Approve");
        DecisionTaken decision = cases.open(made).decision();
        assertThat(decision.reasons()).containsExactly("with-conditions");
        assertThat(decision.conditions())
                .isEqualTo(List.of(new Condition(
                        "Send the audited accounts", cases.today(made).plusDays(30))));
        as(made.applicant());
        open("o/" + made.of() + "/cases/" + made.reference());
        assertThat(_get(Page.class).getElement().getTextRecursively())
                .contains("Approved with conditions", WITH_CONDITIONS, "Send the audited accounts")
                .doesNotContain("Meets the conditions");
    }

    @Test
    void what_is_wrong_first_has_the_focus() {
        Dialog dialog = approving();
        click(dialog, "Add a condition");
        click(dialog, "Add a condition");
        List<TextArea> texts = _find(dialog, TextArea.class, spec -> spec.withLabel("Condition"));
        List<DatePicker> days = _find(dialog, DatePicker.class, spec -> spec.withLabel("By when"));
        assertThat(focusedAtApproval(dialog)).isEqualTo(texts.getFirst());

        _setValue(texts.getFirst(), "Send the audited accounts");
        assertThat(focusedAtApproval(dialog)).isEqualTo(days.getFirst());
        assertThat(days).allMatch(DatePicker::isInvalid);

        _setValue(days.getFirst(), cases.today(made).plusDays(30));
        assertThat(focusedAtApproval(dialog)).isEqualTo(texts.getLast());

        _setValue(texts.getLast(), "Name a contact");
        _setValue(days.getLast(), cases.today(made).minusDays(1));
        assertThat(focusedAtApproval(dialog)).isEqualTo(days.getLast());
    }

    /** The component that got the focus last. */
    private static Component focusedAtApproval(Dialog dialog) {
        Button approve = _get(dialog, Button.class, spec -> spec.withText("Approve"));
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        page.dumpPendingJavaScriptInvocations();
        _click(approve);
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus()"))
                .reduce((earlier, later) -> later)
                .flatMap(call -> Element.get(call.getOwner()).getComponent())
                .orElseThrow();
    }

    @Test
    void an_approval_with_conditions_is_refused_as_long_as_there_are_none() {
        Dialog dialog = approving();
        choose(dialog, "with-conditions");
        click(dialog, "Approve");
        assertThat(dialog.getElement().getTextRecursively()).contains("Add the conditions");
        assertThat(cases.open(made).sheet().state()).isEqualTo(CaseState.READY_FOR_DECISION);
    }
}
