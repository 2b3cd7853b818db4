package org.lodestone.benefits.reports.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads the institute's first three issues, each in four languages. A file is the title, then sections after {@code ===}. */
@Component
class V20261123171100__load_reports extends BaseJavaMigration {

    private static final String ALLIANCE = "CMI";
    private static final int DAYS = 7;

    private record First(String issue, LocalDate from) {}

    private static final List<First> ISSUES = List.of(
            new First("2025-32", LocalDate.of(2025, 8, 4)),
            new First("2025-45", LocalDate.of(2025, 11, 3)),
            new First("2026-08", LocalDate.of(2026, 2, 16)));

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        UUID alliance = jdbc.queryForObject("select id from alliance where code = ?", UUID.class, ALLIANCE);
        ISSUES.forEach(issue -> load(jdbc, alliance, issue));
    }

    private static void load(JdbcTemplate jdbc, UUID alliance, First issue) {
        UUID id = Ids.next();
        LocalDate next = issue.from().plusDays(DAYS);
        jdbc.update(
                """
                insert into report_issue (id, alliance_id, issue, starts_on, ends_on, published_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                alliance,
                issue.issue(),
                issue.from(),
                next.minusDays(1),
                next.atTime(12, 0).atOffset(ZoneOffset.UTC));
        for (Language language : Language.values()) {
            String[] parts = read(issue.issue() + "_" + language.code() + ".md").split("(?m)^=== ");
            text(jdbc, id, "TITLE", language, parts[0]);
            for (int i = 1; i < parts.length; i++) {
                int end = parts[i].indexOf('\n');
                text(jdbc, id, parts[i].substring(0, end).strip(), language, parts[i].substring(end));
            }
        }
    }

    private static void text(JdbcTemplate jdbc, UUID issue, String part, Language language, String body) {
        jdbc.update(
                "insert into report_text (issue_id, part, language, body) values (?, ?, ?, ?)",
                issue,
                part,
                language.code(),
                body.strip());
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("reference/reports/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
