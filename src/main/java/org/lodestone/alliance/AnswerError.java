package org.lodestone.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.shell.Formats;

/**
 * What is wrong with an answer: the key of a text in the bundles, {@code answer.<problem>}, and its named arguments.
 *
 * @param args as values; {@link #arguments} puts them into words
 */
public record AnswerError(String key, Map<String, Object> args) {

    public AnswerError {
        args = Map.copyOf(args);
    }

    static AnswerError of(String problem, Object... named) {
        Map<String, Object> args = HashMap.newHashMap(named.length / 2);
        for (int i = 0; i + 1 < named.length; i += 2) {
            args.put((String) named[i], named[i + 1]);
        }
        return new AnswerError("answer." + problem, args);
    }

    /** The arguments for a text in a language: dates and texts that are data, put into its words. */
    public Map<String, Object> arguments(Language language) {
        Map<String, Object> result = new HashMap<>(args);
        result.replaceAll((name, value) -> switch (value) {
            case LocalizedText text -> text.in(language);
            case LocalDate date -> Formats.date(date, language.locale());
            case BigDecimal number -> number.stripTrailingZeros();
            default -> value;
        });
        return result;
    }
}
