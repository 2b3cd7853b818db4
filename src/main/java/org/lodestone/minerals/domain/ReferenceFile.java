package org.lodestone.minerals.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file that ships with the portal, under {@code reference/minerals}. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream("/reference/minerals/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing reference file " + name);
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.stream().toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field;
    }
}
