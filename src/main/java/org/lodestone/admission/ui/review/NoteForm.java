package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** Writes a note that only the alliance's staff can read. */
final class NoteForm extends Div implements OpenForms.Form {

    private final CaseAtHand hand;
    private final TextArea note = new TextArea(Words.t("admissionui.notes.new"));

    NoteForm(CaseAtHand hand) {
        this.hand = hand;
        addClassName("adm-stack");
        note.setHelperText(Words.t("admissionui.notes.who"));
        note.setMaxLength(8000);
        note.setMinRows(2);
        note.setManualValidation(true);
        note.addClassName("adm-field");
        Marks.endWhenAnswered(note);
        Button save = new Button(Words.t("admissionui.notes.save"), clicked -> save());
        save.addClassName("adm-start");
        add(note, save);
    }

    @Override
    public boolean begun() {
        return !note.getValue().isBlank();
    }

    private void save() {
        if (note.getValue().isBlank()) {
            note.setErrorMessage(Words.t("admissionui.message.empty"));
            note.setInvalid(true);
            return;
        }
        Refusals.at(
                note,
                () -> hand.saveForm(
                        this,
                        () -> hand.services()
                                .messages()
                                .writeNote(
                                        hand.alliance(),
                                        hand.reference(),
                                        note.getValue().strip()),
                        Words.t("admissionui.notes.saved")));
    }
}
