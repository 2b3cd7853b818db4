package org.lodestone.admission.ui.parts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.shell.Formats;
import org.lodestone.shell.StepBar;
import org.lodestone.shell.Words;

/** How far a case is: draft, checks, review, decision. */
public final class Stages {

    /** Beyond the last one: decided. */
    public static final int ALL_DONE = 5;

    private Stages() {}

    /**
     * @param stage from 1 (draft) to 4 (the decision), or {@link #ALL_DONE}
     * @param target the day by which the alliance means to decide, while it is not decided
     */
    public static StepBar bar(int stage, @Nullable LocalDate target) {
        List<String> names = List.of(
                Words.t("admissionui.stage.draft"),
                Words.t("admissionui.stage.checks"),
                Words.t("admissionui.stage.review"),
                target == null || stage == ALL_DONE
                        ? Words.t("admissionui.stage.decision")
                        : Words.t("admissionui.stage.decisionBy", "date", Formats.shortDate(target)));
        return new StepBar(names, stage - 1);
    }
}
