package org.lodestone.benefits.funding.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the first calls: 16 from several sources, and 64 topics of Horizon Europe's Cluster 4. Three topics are in both; the
 * topics carry an older spelling of their identifier beside the present one, so they are told apart by the present one.
 */
@Component
class V20261123173100__load_calls extends BaseJavaMigration {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String TOPICS_SOURCE =
            "EU Funding & Tenders Portal (European Commission, CC BY 4.0), regrouped by a third party";

    @Override
    public void migrate(Context context) throws IOException {
        Map<String, CallToLoad> calls = new LinkedHashMap<>();
        try (InputStream csv = open("funding_seed.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            rows.forEach(row -> add(calls, row.getField("identifier"), seed(row)));
        }
        try (InputStream json = open("cluster4-topics-regrouped.json")) {
            for (JsonNode destination :
                    JsonMapper.builder().build().readTree(json).get("destinations")) {
                for (JsonNode topic : destination.get("calls")) {
                    add(calls, topic.get("original_call_id").asString(), topic(topic));
                }
            }
        }
        insert(context, calls);
    }

    private static void add(Map<String, CallToLoad> calls, String identifier, CallToLoad call) {
        calls.merge(identifier, call.put("identifier", identifier), CallToLoad::with);
    }

    private static CallToLoad seed(NamedCsvRecord row) {
        ZoneId zone = ZoneId.of(row.getField("deadline_tz"));
        CallToLoad call = new CallToLoad()
                .put("zone", zone.getId())
                .put("currency", row.getField("budget_currency"))
                .put("eligibility", row.getField("eligibility_note"))
                .put("budget_total", amount(row.getField("budget_total")))
                .put("max_contribution", amount(row.getField("max_contribution")))
                .opens(row.getField("opening_date"), zone)
                .closes(row.getField("deadline_date"), zone);
        for (String same : new String[] {
            "programme",
            "title",
            "action_type",
            "deadline_model",
            "funding_rate",
            "trl",
            "status_at_source",
            "source",
            "confidence"
        }) {
            call.put(same, row.getField(same));
        }
        return call;
    }

    /** The topics' deadline model is unreliable: only what the identifier says is taken. */
    private static CallToLoad topic(JsonNode topic) {
        String identifier = topic.get("original_call_id").asString();
        String older = topic.get("call_id").asString();
        CallToLoad call = new CallToLoad()
                .put("other_identifier", older.equals(identifier) ? null : older)
                .put("programme", "Horizon Europe Cluster 4")
                .put("title", text(topic, "call_title"))
                .put("action_type", text(topic, "type_of_action"))
                .put("destination", text(topic, "destination"))
                .put("zone", BRUSSELS.getId())
                .put("currency", "EUR")
                .put("deadline_model", identifier.endsWith("-two-stage") ? "two-stage" : null)
                .put("budget_total", amount(text(topic, "indicative_budget")))
                .put("min_contribution", amount(text(topic, "min__contribution")))
                .put("max_contribution", amount(text(topic, "max_contribution")))
                .put("scope", text(topic, "scope"))
                .put("expected_outcome", text(topic, "expected_outcome"))
                .put("link", text(topic, "funding_link"))
                .put("status_at_source", text(topic, "status"))
                .put("source", TOPICS_SOURCE)
                .put("confidence", "medium");
        int projects = topic.get("max_funded_projects").asInt(0);
        call.put("projects_expected", projects == 0 ? null : projects);
        return call.opens(text(topic, "opening_date"), BRUSSELS).closes(text(topic, "deadline"), BRUSSELS);
    }

    private static void insert(Context context, Map<String, CallToLoad> calls) {
        var jdbc = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        calls.values().forEach(call -> jdbc.update("""
                insert into funding_call (identifier, other_identifier, programme, title, action_type, destination,
                    opens_on, opens_precision, deadline_on, deadline_time, zone, opens_at, closes_at, deadline_model,
                    budget_total, currency, min_contribution, max_contribution, projects_expected, funding_rate, trl,
                    eligibility, scope, expected_outcome, link, status_at_source, source, confidence, search_text)
                values (:identifier, :other_identifier, :programme, :title, :action_type, :destination,
                    cast(:opens_on as date), :opens_precision, cast(:deadline_on as date), cast(:deadline_time as time),
                    :zone, cast(:opens_at as timestamp with time zone), cast(:closes_at as timestamp with time zone),
                    :deadline_model, cast(:budget_total as numeric), :currency, cast(:min_contribution as numeric),
                    cast(:max_contribution as numeric), cast(:projects_expected as integer), :funding_rate, :trl,
                    :eligibility, :scope, :expected_outcome, :link, :status_at_source, :source, :confidence,
                    :search_text)
                """, call.columns()));
    }

    private static String text(JsonNode topic, String field) {
        JsonNode value = topic.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static @Nullable BigDecimal amount(String text) {
        return text.isBlank() || text.equals("0") ? null : new BigDecimal(text);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                V20261123173100__load_calls.class.getResourceAsStream("/reference/funding/" + name), name);
    }
}
