package org.lodestone.admission;

import java.util.Map;

/** A reviewer assessed a criterion. */
public record CriterionAssessed(CaseMoment moment, String criterion, int score) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("criterion", criterion, "score", String.valueOf(score));
    }
}
