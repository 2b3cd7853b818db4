package org.lodestone.admission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one next action of an organisation in a case. */
public enum NextStep {
    CONTINUE(CaseAction.EDIT),
    ANSWER(CaseAction.ANSWER),
    WAIT(null),
    OPEN_MEMBERSHIP(CaseAction.OPEN_MEMBERSHIP),
    START_AGAIN(CaseAction.START_AGAIN);

    private final @Nullable CaseAction action;

    NextStep(@Nullable CaseAction action) {
        this.action = action;
    }

    /** What whoever takes the step must be allowed to do; nothing where there is only something to read. */
    public Optional<CaseAction> action() {
        return Optional.ofNullable(action);
    }
}
