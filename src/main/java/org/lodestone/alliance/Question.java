package org.lodestone.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.LocalizedText;

/**
 * One question of a form.
 *
 * @param id stays the same across versions, {@code stakeholder-group} for instance
 * @param limits what the answer must keep to; the least number, length or date among them
 * @param options of {@code ONE_OF} and {@code MANY_OF}
 * @param units accepted by {@code AMOUNT_WITH_UNIT}
 * @param profileField the name of the profile's field that the answer is bound to, or null
 * @param profileSection of {@code PROFILE}
 */
public record Question(
        String id,
        QuestionType type,
        LocalizedText title,
        @Nullable LocalizedText help,
        boolean required,
        Limits limits,
        List<Option> options,
        List<String> units,
        @Nullable ShownWhen shownWhen,
        @Nullable String profileField,
        @Nullable String profileSection) {

    public Optional<ShownWhen> condition() {
        return Optional.ofNullable(shownWhen);
    }

    /** An answer to choose. */
    public record Option(
            String id, LocalizedText title, @Nullable LocalizedText help) {}

    /**
     * What an answer must keep to; null where there is no limit.
     *
     * @param min least number (NUMBER, AMOUNT_WITH_UNIT)
     * @param max greatest number
     * @param minLength least number of characters
     * @param maxLength greatest number of characters
     * @param pattern a regular expression that the whole text must match
     * @param patternHint what the pattern asks for, in words
     * @param minCount least number of options or files
     * @param maxCount greatest number of options or files
     * @param notBefore the earliest date
     * @param notAfter the latest date
     * @param mustBe the only canonical answer that lets the form be submitted: {@code yes} for a consent
     */
    public record Limits(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable LocalizedText patternHint,
            @Nullable Integer minCount,
            @Nullable Integer maxCount,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter,
            @Nullable String mustBe) {

        public static final Limits NONE = new Limits(null, null, null, null, null, null, null, null, null, null, null);
    }
}
