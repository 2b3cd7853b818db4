package org.lodestone.audit.ui;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Formats;
import org.lodestone.shell.PortalTexts;
import org.lodestone.shell.Words;

/** Codes of the record as words; what has no text (an act of long ago, an alliance's own code) is shown as it stands. */
final class RecordWords {

    /** Where the rooms keep the texts of the constants that stand under a detail's name. */
    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("role", List.of("staffRole", "access.role")),
            Map.entry("roles", List.of("contact-role")),
            Map.entry("right", List.of("right")),
            Map.entry("from", List.of("right")),
            Map.entry("to", List.of("right")),
            Map.entry("field", List.of("profile-field")),
            Map.entry("section", List.of("profile-section")),
            Map.entry("document", List.of("alliance.documentKind")),
            Map.entry("state", List.of("admissionui.staffState")),
            Map.entry("reason", List.of("membership.end")),
            Map.entry("outcome", List.of("admissionui.outcome")));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TERM = Pattern.compile("(\\d+) (calendar|rolling), (\\d+) grace");
    private static final String BECAME = " -> ";

    private final Set<String> known;

    RecordWords(PortalTexts texts) {
        known = texts.patterns(Language.EN).keySet();
    }

    String act(String code) {
        return text("audit.act.", code);
    }

    String subject(String kind) {
        return text("audit.subjectKind.", kind);
    }

    String detail(String name) {
        return text("audit.detail.", name);
    }

    /** The value under the detail's name: a constant by its text, a day as the reader writes it. */
    String value(String name, String value) {
        String[] change = value.split(BECAME);
        return change.length == 2
                ? Words.t("audit.became", "before", list(name, change[0]), "after", list(name, change[1]))
                : list(name, value);
    }

    private String list(String name, String value) {
        Matcher term = TERM.matcher(value);
        if (term.matches()) {
            return Words.t("audit.term", "months", number(term, 1), "kind", term.group(2), "grace", number(term, 3));
        }
        if (DAY.matcher(value).matches()) {
            return Formats.shortDate(LocalDate.parse(value));
        }
        if (name.equals("language")) {
            return ULocale.getDisplayLanguage(value, ULocale.forLocale(Words.locale()));
        }
        return value.matches("[\\w,-]+")
                ? Arrays.stream(value.split(","))
                        .map(one -> constant(name, one))
                        .collect(Collectors.joining(", "))
                : constant(name, value);
    }

    private String constant(String name, String value) {
        return key(name, value).map(Words::t).orElse(value);
    }

    /** The text of a value; empty where it is none of the portal's own. */
    Optional<String> key(String name, String value) {
        return Stream.concat(
                        CONSTANTS.getOrDefault(name, List.of()).stream().map(prefix -> prefix + "." + value),
                        Stream.of("audit.value." + value.replace(' ', '-')))
                .filter(known::contains)
                .findFirst();
    }

    private String text(String prefix, String code) {
        String key = prefix + code;
        return known.contains(key) ? Words.t(key) : code;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
