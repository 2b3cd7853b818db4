package org.lodestone.benefits.research.domain;

import static org.lodestone.benefits.research.domain.RegistryRecord.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Writes the registry's records into the tables. */
final class CentreWriter {

    private final JdbcTemplate jdbc;

    CentreWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(RegistryRecord found, String source, String provenance) {
        JsonNode first = found.each("locations").findFirst().orElseThrow().get("geonames_details");
        centre(
                found.id(),
                found.displayName(),
                found.status(),
                found.types(),
                first.get("country_code").asString(),
                text(first, "name"),
                source,
                provenance,
                found.searched());
        jdbc.update(
                "update research_centre set established = ?, website = ?, wikipedia = ?, modified_on = ? where ror_id = ?",
                found.established(),
                found.link("website"),
                found.link("wikipedia"),
                LocalDate.parse(found.modified()),
                found.id());
        names(found);
        locations(found);
        relations(found);
        identifiers(found);
    }

    void centre(
            String id,
            String name,
            String status,
            List<String> types,
            String country,
            @Nullable String city,
            String source,
            String provenance,
            String searched) {
        jdbc.update("""
                insert into research_centre (ror_id, name, status, types, country, city, source, provenance, search_text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, name, status, String.join(";", types), country, city, source, provenance, searched);
        types.forEach(type -> jdbc.update("insert into research_centre_type (ror_id, type) values (?, ?)", id, type));
    }

    void location(String id, int place, String country, @Nullable JsonNode details) {
        jdbc.update(
                """
                insert into research_centre_location (ror_id, place, country, subdivision, city, latitude, longitude)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                place,
                country,
                details == null ? null : text(details, "country_subdivision_name"),
                details == null ? null : text(details, "name"),
                details == null ? null : number(details, "lat"),
                details == null ? null : number(details, "lng"));
    }

    void name(String id, int place, String name, @Nullable String language, String kinds) {
        jdbc.update(
                "insert into research_centre_name (ror_id, place, name, language, kinds) values (?, ?, ?, ?, ?)",
                id,
                place,
                name,
                language,
                kinds);
    }

    private void names(RegistryRecord found) {
        AtomicInteger place = new AtomicInteger();
        found.each("names")
                .forEach(name -> name(
                        found.id(),
                        place.incrementAndGet(),
                        name.get("value").asString(),
                        text(name, "lang"),
                        String.join(";", RegistryRecord.texts(name.get("types")))));
    }

    private void locations(RegistryRecord found) {
        AtomicInteger place = new AtomicInteger();
        found.each("locations")
                .map(location -> location.get("geonames_details"))
                .forEach(details -> location(
                        found.id(),
                        place.incrementAndGet(),
                        details.get("country_code").asString(),
                        details));
    }

    private void relations(RegistryRecord found) {
        AtomicInteger place = new AtomicInteger();
        found.each("relationships")
                .forEach(relation -> jdbc.update(
                        "insert into research_centre_relation (ror_id, place, kind, label, related_id) values (?, ?, ?, ?, ?)",
                        found.id(),
                        place.incrementAndGet(),
                        relation.get("type").asString(),
                        relation.get("label").asString(),
                        RegistryRecord.shortId(relation.get("id").asString())));
    }

    private void identifiers(RegistryRecord found) {
        found.each("external_ids").forEach(external -> {
            String preferred = text(external, "preferred");
            jdbc.update(
                    "insert into research_centre_identifier (ror_id, kind, identifier) values (?, ?, ?)",
                    found.id(),
                    external.get("type").asString(),
                    preferred == null ? external.get("all").get(0).asString() : preferred);
        });
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.decimalValue();
    }
}
