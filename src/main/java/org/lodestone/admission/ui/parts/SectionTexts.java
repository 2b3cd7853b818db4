package org.lodestone.admission.ui.parts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.lodestone.kernel.CountryCode;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;
import tools.jackson.databind.JsonNode;

/** Names and values of what a section of the profile holds. */
final class SectionTexts {

    private static final Set<String> COLUMNS = Set.of(
            "mineral",
            "name",
            "roles",
            "amount",
            "unit",
            "year",
            "standard",
            "number",
            "issuer",
            "scope",
            "validUntil",
            "fileName",
            "function",
            "right",
            "email");

    private SectionTexts() {}

    static boolean knows(String column) {
        return COLUMNS.contains(column);
    }

    /** A column of rows, or a field of the profile by its name. */
    static String name(String key) {
        return knows(key) ? Words.t("admissionui.section." + key) : Words.t("profile-field." + key);
    }

    static String value(String key, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> value(key, each))
                    .collect(Collectors.joining(", "));
        }
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        String text = value.asString();
        return switch (key) {
            case "roles" -> Words.t("admissionui.section.role." + text);
            case "amount" -> Formats.number(value.decimalValue());
            case "COUNTRY" ->
                CountryCode.parse(text).map(code -> code.name(Words.language())).orElse(text);
            case "validUntil" -> date(text);
            default -> text;
        };
    }

    private static String date(String text) {
        try {
            return Formats.shortDate(LocalDate.parse(text));
        } catch (DateTimeParseException words) {
            return text;
        }
    }
}
