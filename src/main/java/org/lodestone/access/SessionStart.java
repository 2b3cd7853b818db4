package org.lodestone.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * When and under which credentials a session began. The session ends twelve hours later, or when the account's credentials
 * have changed since.
 */
public record SessionStart(Instant at, int credentials) implements Serializable {}
