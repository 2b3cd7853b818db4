package org.lodestone.alliance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestone.alliance.Question.Option;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.TypedNumber;

/** Turns what a person typed or chose into the canonical text that is kept, or leaves it as it is when it can't be read. */
public final class TypedAnswer {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d+(?:[.,]\\d+)*)\\s*(\\D.*)");

    private TypedAnswer() {}

    /** @param language the one in which it was typed: "1,234" is another number in English than in French */
    public static String canonical(Question question, String typed, Language language) {
        String text = clean(typed);
        return switch (question.type()) {
            case NUMBER -> number(text, language);
            case AMOUNT_WITH_UNIT -> amount(question.units(), text, language);
            case MANY_OF -> inFormOrder(question.options(), text);
            case COUNTRY -> text.toUpperCase(Locale.ROOT);
            case YES_NO, DECLARATION -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    /** One spelling of each letter, one kind of line break, no control characters (PostgreSQL refuses NUL). */
    private static String clean(String typed) {
        String lines = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
        return CONTROL.matcher(lines).replaceAll("").strip();
    }

    private static String number(String text, Language language) {
        return TypedNumber.plain(text, language).orElse(text);
    }

    private static String amount(List<String> units, String text, Language language) {
        Matcher parts = AMOUNT.matcher(TypedNumber.closed(text));
        if (!parts.matches()) {
            return text;
        }
        String unit = parts.group(2).strip();
        String known = units.stream().filter(unit::equalsIgnoreCase).findFirst().orElse(unit);
        return number(parts.group(1), language) + " " + known;
    }

    private static String inFormOrder(List<Option> options, String text) {
        List<String> chosen = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> ids = options.stream().map(Option::id).toList();
        Set<String> known = chosen.stream().filter(ids::contains).collect(Collectors.toSet());
        if (known.size() < chosen.size()) {
            return String.join(",", chosen);
        }
        return ids.stream().filter(known::contains).collect(Collectors.joining(","));
    }
}
