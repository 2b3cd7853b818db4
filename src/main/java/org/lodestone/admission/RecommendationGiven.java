package org.lodestone.admission;

import java.time.Instant;

/**
 * What a reviewer recommended, and why.
 *
 * @param overtaken the decider has sent the case back since then, and there is no new recommendation yet
 */
public record RecommendationGiven(
        RecommendedOutcome outcome, String reason, Someone by, Instant at, boolean overtaken) {}
