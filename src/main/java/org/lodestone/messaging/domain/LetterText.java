package org.lodestone.messaging.domain;

import org.jspecify.annotations.Nullable;

/**
 * A letter in words.
 *
 * @param link the whole address, with its secret where there is one
 */
public record LetterText(
        String subject,
        String greeting,
        String body,
        @Nullable String link,
        @Nullable String linkWords,
        String farewell,
        String language) {}
