package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.function.Consumer;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.QueueSort;
import org.lodestone.shell.Words;

/** Text, state and order. Every change goes into the address. */
final class QueueFilters extends Div {

    private static final int TYPING_MS = 400;

    private final TextField text = new TextField(Words.t("admissionui.queue.search"));
    private final Select<CaseState> state = new Select<>();
    private final Select<QueueSort> sort = new Select<>();
    private QueueAddress address;
    private boolean showing;

    QueueFilters(QueueAddress start, Consumer<QueueAddress> changed) {
        address = start;
        addClassName("ls-filters");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MS);
        text.addValueChangeListener(typed -> changed(changed));
        state.setLabel(Words.t("admissionui.queue.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Words.t("admissionui.queue.anyState"));
        state.setItems(Arrays.stream(CaseState.values())
                .filter(each -> each != CaseState.DRAFT && each != CaseState.EXPIRED)
                .toList());
        state.setItemLabelGenerator(
                each -> each == null ? Words.t("admissionui.queue.anyState") : Words.t("admissionui.staffState", each));
        state.addValueChangeListener(chosen -> changed(changed));
        sort.setLabel(Words.t("admissionui.queue.sort"));
        sort.setItems(QueueSort.values());
        sort.setItemLabelGenerator(each -> Words.t("admissionui.sort", each));
        sort.addValueChangeListener(chosen -> changed(changed));
        add(text, state, sort);
        show(start);
    }

    void show(QueueAddress now) {
        showing = true;
        address = now;
        if (!text.getValue().strip().equals(now.text())) {
            text.setValue(now.text());
        }
        state.setValue(now.state());
        sort.setValue(now.sort());
        showing = false;
    }

    private void changed(Consumer<QueueAddress> changed) {
        if (!showing) {
            changed.accept(new QueueAddress(address.tab(), text.getValue().strip(), state.getValue(), sort.getValue()));
        }
    }
}
