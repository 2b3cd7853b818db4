package org.lodestone.alliance.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.alliance.KeepingVersions;

/** A document's text, with a way to one of its lines. */
final class DocumentField extends TextArea {

    private static final String GO_TO_LINE = "const area = this.inputElement; const lines = area.value.split('\\n');"
            + " const start = lines.slice(0, $0 - 1).join('\\n').length + ($0 > 1 ? 1 : 0);"
            + " area.focus(); area.setSelectionRange(start, start + (lines[$0 - 1] || '').length);"
            + " this.scrollTop = this.scrollHeight * ($0 - 3) / lines.length;";

    DocumentField(String label) {
        super(label);
        addClassName("alliance-document");
        setMaxLength(KeepingVersions.LONGEST);
        setMinRows(16);
        setMaxRows(28);
        setWidthFull();
        setManualValidation(true);
        getElement().setAttribute("spellcheck", "false");
        getElement().setAttribute("autocapitalize", "off");
    }

    /** Selects a line, counted from 1. */
    void goTo(int line) {
        getElement().executeJs(GO_TO_LINE, line);
    }
}
