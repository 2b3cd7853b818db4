package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.TypedAnswer;
import org.lodestone.shell.Words;

/** A number and its unit. What was typed is kept even where it is no number, so that a draft may be wrong. */
final class AmountField extends CustomField<String> {

    private final Question question;
    private final TextField number = new TextField();
    private final Select<String> unit = new Select<>();

    AmountField(Question question) {
        super("");
        this.question = question;
        String title = question.title().in(Words.language());
        List<String> units = question.units();
        number.setAriaLabel(Words.t("admissionui.amount.number", "question", title));
        number.getElement().setAttribute("inputmode", "decimal");
        number.setManualValidation(true);
        unit.setItems(units);
        unit.setAriaLabel(Words.t("admissionui.amount.unit", "question", title));
        unit.setManualValidation(true);
        if (!units.isEmpty()) {
            unit.setValue(units.getFirst());
        }
        Div row = new Div(number, unit);
        row.addClassName("adm-amount");
        add(row);
        number.addValueChangeListener(typed -> takeUnit());
    }

    /** Whoever types "842 t" means the unit, too. */
    private void takeUnit() {
        String typed = canonical(number.getValue());
        int space = typed.lastIndexOf(' ');
        if (space > 0 && question.units().contains(typed.substring(space + 1))) {
            unit.setValue(typed.substring(space + 1));
            number.setValue(Numbers.typed(typed.substring(0, space), Words.locale()));
        }
        updateValue();
    }

    private String canonical(String typed) {
        return TypedAnswer.canonical(question, typed, Words.language());
    }

    @Override
    protected String generateModelValue() {
        String typed = number.getValue();
        if (typed.isBlank()) {
            return "";
        }
        // Who writes a unit that is not offered is told so, and not about the one that happens to be chosen beside it.
        boolean ownUnit =
                Character.isLetter(typed.strip().codePointBefore(typed.strip().length()));
        return unit.getValue() == null || ownUnit
                ? canonical(typed.strip())
                : canonical(typed.strip() + " " + unit.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable String answer) {
        String text = answer == null ? "" : answer;
        int space = text.lastIndexOf(' ');
        String last = space < 0 ? "" : text.substring(space + 1);
        boolean known = question.units().contains(last);
        if (known) {
            unit.setValue(last);
        }
        number.setValue(Numbers.typed(known ? text.substring(0, space) : text, Words.locale()));
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        number.setInvalid(invalid);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        number.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        number.focus();
    }
}
