package org.lodestone.alliance;

import java.time.Instant;

/**
 * A published version.
 *
 * @param from when the first case can have been started with it
 * @param current whether new cases start with it
 */
public record DocumentVersion(int number, Instant from, boolean current) {}
