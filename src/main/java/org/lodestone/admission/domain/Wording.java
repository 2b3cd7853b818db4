package org.lodestone.admission.domain;

import java.util.Map;
import org.lodestone.kernel.Problem;

/** What people write in their own words: not blank, not endless. */
public final class Wording {

    public static final int REASON = 4000;
    public static final int MESSAGE = 8000;

    private Wording() {}

    /** @throws Problem.RuleBroken {@code textMissing} or {@code textTooLong} */
    public static String required(String text, int longest) {
        String stripped = optional(text, longest);
        if (stripped.isEmpty()) {
            throw new Problem.RuleBroken("textMissing");
        }
        return stripped;
    }

    public static String optional(String text, int longest) {
        String stripped = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (stripped.length() > longest) {
            throw new Problem.RuleBroken("textTooLong", Map.of("max", longest));
        }
        return stripped;
    }
}
