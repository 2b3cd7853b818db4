package org.lodestone.admission.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads OFAC's list of Specially Designated Nationals as it is published: no header, twelve columns, {@code -0- } for null,
 * aliases in the remarks, a closing 0x1A.
 */
final class SdnList {

    static final String SOURCE = "OFAC SDN, July 2021";

    private static final int COLUMNS = 12;
    private static final Pattern ALIAS = Pattern.compile("(?:a|f|n)\\.k\\.a\\. '([^']+)'");
    private static final Pattern COUNTRY = Pattern.compile("\\(([A-Z][a-z]+(?: [A-Z][a-z]+)*)\\)");

    /** Programmes that are about one country. */
    private static final Map<String, String> PROGRAMMES = Map.of(
            "IRAN", "Iran",
            "CUBA", "Cuba",
            "SYRIA", "Syria",
            "DPRK", "North Korea",
            "VENEZUELA", "Venezuela",
            "ZIMBABWE", "Zimbabwe",
            "LIBYA", "Libya",
            "IRAQ", "Iraq");

    /** A body with all its names, the primary one first; the country is empty where the list tells none. */
    record Body(String entry, String listed, List<String> names, String country, String programme) {}

    private SdnList() {}

    static List<Body> read(String text) throws IOException {
        List<Body> bodies = new ArrayList<>();
        String list = text.replace("\u001A", "");
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().allowMissingFields(true).ofCsvRecord(list)) {
            rows.forEach(row -> {
                if (row.getFieldCount() == COLUMNS) {
                    body(row).ifPresent(bodies::add);
                }
            });
        }
        return bodies;
    }

    /** Ships and aircraft are no applicants; a ship's owner may be. */
    private static Optional<Body> body(CsvRecord row) {
        String remarks = field(row, 11);
        String programme = field(row, 3).replace("] [", ", ");
        String name = field(row, 2).isEmpty() ? field(row, 1) : field(row, 10);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of(name));
        if (field(row, 2).isEmpty()) {
            ALIAS.matcher(remarks).results().forEach(alias -> names.add(alias.group(1)));
        }
        return Optional.of(new Body(field(row, 0), name, names, country(remarks, programme), programme));
    }

    private static String country(String remarks, String programme) {
        return COUNTRY.matcher(remarks)
                .results()
                .map(hit -> hit.group(1))
                .filter(CountryNames::isCountry)
                .findFirst()
                .orElseGet(() -> PROGRAMMES.entrySet().stream()
                        .filter(entry -> programme.startsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
    }

    private static String field(CsvRecord row, int index) {
        String value = row.getField(index).strip();
        return value.equals("-0-") ? "" : value;
    }
}
