package org.lodestone.admission;

import java.util.Map;

/** A reviewer recorded what a check found. */
public record CheckRecorded(CaseMoment moment, String check, CheckOutcome outcome) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("check", check, "outcome", outcome.name());
    }
}
