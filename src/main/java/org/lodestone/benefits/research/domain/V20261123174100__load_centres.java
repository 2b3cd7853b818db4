package org.lodestone.benefits.research.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the first research organisations: 416 records of the Research Organization Registry (CC0), and a list of 20 that
 * names its ids. One is in both: it is the registry's record, with what the list says of it.
 */
@Component
class V20261123174100__load_centres extends BaseJavaMigration {

    private static final String REGISTRY = "Research Organization Registry (ROR), CC0";
    private static final String LIST = "Reference list of research organisations";

    @Override
    public void migrate(Context context) throws IOException {
        CentreWriter writer =
                new CentreWriter(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
        Map<String, NamedCsvRecord> listed = listed();
        try (InputStream json = open("ror-v2.1-given.json")) {
            for (JsonNode node : JsonMapper.builder().build().readTree(json)) {
                RegistryRecord found = new RegistryRecord(node);
                NamedCsvRecord also = listed.remove(found.id());
                String provenance = "ROR record of " + found.modified();
                writer.write(
                        found,
                        also == null ? REGISTRY : REGISTRY + "; " + LIST,
                        also == null ? provenance : provenance + "; " + also.getField("provenance"));
            }
        }
        listed.forEach((id, row) -> unconfirmed(writer, id, row));
    }

    private static void unconfirmed(CentreWriter writer, String id, NamedCsvRecord row) {
        String name = row.getField("name");
        writer.centre(
                id,
                name,
                "UNCONFIRMED",
                List.of(row.getField("ror_types").toUpperCase(Locale.ROOT)),
                row.getField("country_code"),
                null,
                LIST,
                row.getField("provenance"),
                name.toLowerCase(Locale.ROOT));
        writer.name(id, 1, name, null, "label");
        writer.location(id, 1, row.getField("country_code"), null);
    }

    private static Map<String, NamedCsvRecord> listed() throws IOException {
        Map<String, NamedCsvRecord> listed = new LinkedHashMap<>();
        try (InputStream csv = open("research_centres.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            rows.forEach(row -> listed.put(RegistryRecord.shortId(row.getField("ror_id")), row));
        }
        return listed;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                V20261123174100__load_centres.class.getResourceAsStream("/reference/research/" + name), name);
    }
}
