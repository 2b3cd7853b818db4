package org.lodestone.admission.ui.parts;

import org.lodestone.admission.Pace;
import org.lodestone.shell.Words;

/** How long decisions take: the target alone, or with the median once there are enough decisions. */
public final class PaceWords {

    private PaceWords() {}

    public static String of(Pace pace) {
        return pace.medianDays() == null
                ? Words.t("admissionui.pace.target", "days", pace.targetDays())
                : Words.t(
                        "admissionui.pace.median",
                        "days",
                        pace.medianDays(),
                        "count",
                        pace.decisions(),
                        "target",
                        pace.targetDays());
    }
}
