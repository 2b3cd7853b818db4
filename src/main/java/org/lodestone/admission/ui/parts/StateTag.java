package org.lodestone.admission.ui.parts;

import org.lodestone.admission.CaseState;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** A case's state in a word and a colour: the applicant's word, or the staff's. */
public final class StateTag {

    private StateTag() {}

    public static Tag forApplicant(CaseState state) {
        return new Tag(tone(state), Words.t("admissionui.state", state));
    }

    public static Tag forStaff(CaseState state) {
        Tone tone = state == CaseState.INFORMATION_REQUESTED ? Tone.NEUTRAL : tone(state);
        return new Tag(tone, Words.t("admissionui.staffState", state));
    }

    private static Tone tone(CaseState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN, EXPIRED -> Tone.NEUTRAL;
            case SUBMITTED, SCREENING, IN_REVIEW, READY_FOR_DECISION -> Tone.INFO;
            case INFORMATION_REQUESTED -> Tone.ATTENTION;
            case APPROVED -> Tone.GOOD;
            case DECLINED -> Tone.DANGER;
        };
    }
}
