package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.TimelineEntry;
import org.lodestone.admission.TimelineKind;
import org.lodestone.admission.ui.parts.TimelineList;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Notes that only the alliance's staff can read. */
final class NotesPanel extends Panel {

    NotesPanel(CaseAtHand hand) {
        super(Words.t("admissionui.notes"));
        if (hand.may(CaseAction.WRITE_NOTE)) {
            TextArea note = new TextArea(Words.t("admissionui.notes.new"));
            note.setHelperText(Words.t("admissionui.notes.who"));
            note.setMaxLength(8000);
            note.setMinRows(2);
            note.setManualValidation(true);
            note.addClassName("adm-field");
            with(note, new Button(Words.t("admissionui.notes.save"), clicked -> save(hand, note)));
        }
        List<TimelineEntry> notes = hand.now().timeline().stream()
                .filter(entry -> entry.kind() == TimelineKind.NOTE)
                .toList();
        with(new TimelineList(notes, hand.services().clock().instant(), true));
    }

    private static void save(CaseAtHand hand, TextArea note) {
        if (note.getValue().isBlank()) {
            note.setErrorMessage(Words.t("admissionui.message.empty"));
            note.setInvalid(true);
            return;
        }
        Refusals.at(
                note,
                () -> hand.actInPage(
                        () -> hand.services()
                                .messages()
                                .writeNote(
                                        hand.alliance(),
                                        hand.reference(),
                                        note.getValue().strip()),
                        Words.t("admissionui.notes.saved")));
    }
}
