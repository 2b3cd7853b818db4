package org.lodestone.alliance;

import java.time.Instant;

/**
 * A text that an administrator works on.
 *
 * @param editedBy the person's name
 * @param revision raised by every saving; handed back, so that nobody replaces or publishes what they have not seen
 */
public record DocumentDraft(String text, String editedBy, Instant editedAt, int revision) {}
