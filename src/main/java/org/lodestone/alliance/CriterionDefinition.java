package org.lodestone.alliance;

import java.util.List;
import org.lodestone.kernel.LocalizedText;

/**
 * A criterion that a reviewer scores from 1 to 5.
 *
 * @param scale what each score means, five texts, the first for 1
 */
public record CriterionDefinition(String code, LocalizedText title, LocalizedText help, List<LocalizedText> scale) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public CriterionDefinition {
        scale = List.copyOf(scale);
    }

    /** @param score from 1 to 5 */
    public LocalizedText meaning(int score) {
        return scale.get(score - LOWEST);
    }
}
