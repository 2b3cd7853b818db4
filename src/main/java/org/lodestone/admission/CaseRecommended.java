package org.lodestone.admission;

import java.util.Map;

/** A reviewer recommended an outcome; somebody else decides. */
public record CaseRecommended(CaseMoment moment, RecommendedOutcome outcome) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("outcome", outcome.name());
    }
}
