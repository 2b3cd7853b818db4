package org.lodestone.alliance.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;

/** Whether a text that is data stands in all four languages. A document may leave one out, so null is looked for. */
final class CompleteText {

    private CompleteText() {}

    static boolean holds(LocalizedText text) {
        return Arrays.stream(Language.values()).map(text::in).allMatch(CompleteText::isWritten);
    }

    private static boolean isWritten(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
