package org.lodestone.admission.ui.review;

import org.jspecify.annotations.Nullable;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** How far the target is, as a colour and in words. */
final class TargetWords {

    private static final int SOON = 3;

    private TargetWords() {}

    /** @param left working days, negative when it has passed; null while the clock stands */
    static Tag tag(@Nullable Integer left, boolean overdue) {
        if (left == null) {
            return new Tag(Tone.NEUTRAL, Words.t("admissionui.target.stands"));
        }
        return new Tag(overdue ? Tone.DANGER : left <= SOON ? Tone.ATTENTION : Tone.NEUTRAL, words(left, overdue));
    }

    static String words(int left, boolean overdue) {
        return overdue
                ? Words.t("admissionui.target.overdue", "days", Math.max(1, Math.abs(left)))
                : Words.t("admissionui.target.left", "days", left);
    }
}
