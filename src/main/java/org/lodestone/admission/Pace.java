package org.lodestone.admission;

import org.jspecify.annotations.Nullable;

/**
 * How long decisions take, in working days.
 *
 * @param targetDays what the alliance promises
 * @param medianDays the median of its last decisions, at most 40; null while there are fewer than ten
 * @param decisions how many decisions the median is made of
 */
public record Pace(int targetDays, @Nullable Integer medianDays, int decisions) {}
