package org.lodestone.benefits.intelligence;

import org.jspecify.annotations.Nullable;

/**
 * What of the briefs is wanted; null means all.
 *
 * @param text in the title, the body or the source
 */
public record BriefFilter(
        @Nullable String jurisdiction,
        @Nullable BriefKind kind,
        @Nullable String mineral,
        @Nullable String text) {

    public static final BriefFilter ALL = new BriefFilter(null, null, null, null);

    public boolean isEmpty() {
        return equals(ALL);
    }
}
