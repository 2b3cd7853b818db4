package org.lodestone.admission;

import java.time.Instant;

/** What a reviewer recommended, and why. */
public record RecommendationGiven(RecommendedOutcome outcome, String reason, Someone by, Instant at) {}
