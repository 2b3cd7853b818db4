package org.lodestone.admission.ui.review;

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
            with(hand.forms().keep(NoteForm.class, "note", () -> new NoteForm(hand)));
        }
        List<TimelineEntry> notes = hand.now().timeline().stream()
                .filter(entry -> entry.kind() == TimelineKind.NOTE)
                .toList();
        with(new TimelineList(notes, hand.services().clock().instant(), true));
    }
}
