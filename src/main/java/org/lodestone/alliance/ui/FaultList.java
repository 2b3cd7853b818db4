package org.lodestone.alliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.lodestone.alliance.DocumentFault;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What is wrong with a document, each at its line. */
final class FaultList extends Notice {

    FaultList(List<DocumentFault> faults, Consumer<DocumentFault> goTo) {
        super(Tone.DANGER, Words.t("alliance.fault.title", "count", faults.size()), list(faults, goTo));
    }

    private static UnorderedList list(List<DocumentFault> faults, Consumer<DocumentFault> goTo) {
        UnorderedList list = new UnorderedList();
        list.addClassName("alliance-faults");
        faults.forEach(fault -> list.add(line(fault, goTo)));
        return list;
    }

    private static ListItem line(DocumentFault fault, Consumer<DocumentFault> goTo) {
        ListItem line = new ListItem();
        if (fault.line() > 0) {
            Button there =
                    new Button(Words.t("alliance.fault.line", "line", fault.line()), clicked -> goTo.accept(fault));
            there.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            line.add(there);
        }
        String words = Words.t("alliance.fault." + fault.kind().name(), "detail", fault.detail());
        line.add(new Span(fault.place().isEmpty() ? words : fault.place() + ": " + words));
        return line;
    }
}
