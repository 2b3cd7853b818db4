package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodestone.admission.Condition;
import org.lodestone.shell.Marks;
import org.lodestone.shell.VaadinTexts;
import org.lodestone.shell.Words;

/** The conditions of an approval: what is asked of the new member, and by when. */
final class ConditionRows extends Div {

    private final LocalDate today;
    private final Consumer<Boolean> whetherAny;

    /** @param whetherAny is told when the first row comes and when the last one goes */
    ConditionRows(LocalDate today, Consumer<Boolean> whetherAny) {
        this.today = today;
        this.whetherAny = whetherAny;
        addClassName("adm-stack");
    }

    void addRow() {
        add(new Row());
        if (getComponentCount() == 1) {
            whetherAny.accept(true);
        }
    }

    private void removeRow(Row row) {
        remove(row);
        if (getComponentCount() == 0) {
            whetherAny.accept(false);
        }
    }

    /** Shows all that is wrong; what is wrong first has the focus, since it is the last to get it. */
    boolean valid() {
        return rows().toList().reversed().stream().map(Row::valid).reduce(true, Boolean::logicalAnd);
    }

    List<Condition> conditions() {
        return rows().map(Row::condition).toList();
    }

    private Stream<Row> rows() {
        return getChildren().map(Row.class::cast);
    }

    private final class Row extends Div {

        private final TextArea text = new TextArea(Words.t("admissionui.approve.condition"));
        private final DatePicker due = VaadinTexts.datePicker(Words.t("admissionui.approve.due"));

        Row() {
            addClassName("adm-condition");
            text.setManualValidation(true);
            text.setMaxLength(2000);
            text.addClassName("adm-field");
            due.setManualValidation(true);
            due.setMin(today);
            Marks.endWhenAnswered(text);
            due.addValueChangeListener(changed -> {
                if (due.isInvalid()) {
                    dueFits();
                }
            });
            add(text, due, new Button(Words.t("admissionui.approve.removeCondition"), clicked -> removeRow(this)));
        }

        boolean valid() {
            boolean fits = dueFits();
            if (!fits) {
                due.focus();
            }
            return ActDialog.written(text, Words.t("admissionui.approve.conditionMissing")) && fits;
        }

        private boolean dueFits() {
            LocalDate day = due.getValue();
            boolean early = day != null && day.isBefore(today);
            due.setErrorMessage(Words.t(early ? "admissionui.approve.dueEarly" : "admissionui.approve.dueMissing"));
            due.setInvalid(day == null || early);
            return !due.isInvalid();
        }

        Condition condition() {
            return new Condition(text.getValue().strip(), due.getValue());
        }
    }
}
