package org.lodestone.admission.ui.review;

import org.lodestone.kernel.Language;
import org.lodestone.shell.Words;

/** The language in which a message to the organisation begins: the one it answered in, where there is exactly one. */
final class MessageLanguage {

    private MessageLanguage() {}

    static Language of(CaseAtHand hand) {
        return hand.now().answersIn().size() == 1
                ? hand.now().answersIn().iterator().next()
                : Words.language();
    }
}
