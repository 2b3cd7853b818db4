package org.lodestone.admission.ui.wizard;

import org.lodestone.admission.CaseAction;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Tells whoever may only read a draft who fills it in, and whether they sign it. */
final class ReadersNotice extends Notice {

    ReadersNotice(Draft draft) {
        super(
                Tone.INFO,
                Words.t("admissionui.wizard.reading"),
                Words.t(
                        draft.now().may(CaseAction.SIGN)
                                ? "admissionui.wizard.reading.sign"
                                : "admissionui.wizard.reading.text"));
    }
}
