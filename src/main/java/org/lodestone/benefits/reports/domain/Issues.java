package org.lodestone.benefits.reports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lodestone.alliance.AllianceId;
import org.lodestone.benefits.reports.Issue;
import org.lodestone.benefits.reports.IssueLine;
import org.lodestone.benefits.reports.ReportSection;
import org.lodestone.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every issue. A text that is not translated is read in English. Nothing is read before it is published. */
@Repository
public class Issues {

    private final JdbcClient jdbc;

    Issues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<IssueLine> published(AllianceId alliance, Language language, Instant now) {
        return jdbc.sql("""
                        select i.issue, i.starts_on, i.ends_on, coalesce(t.body, e.body) as title,
                               coalesce(t.language, e.language) as language
                        from report_issue i
                        join report_text e on e.issue_id = i.id and e.part = 'TITLE' and e.language = 'en'
                        left join report_text t on t.issue_id = i.id and t.part = 'TITLE' and t.language = :language
                        where i.alliance_id = :alliance and i.published_at <= :now
                        order by i.starts_on desc, i.issue desc
                        """)
                .param("alliance", alliance.value())
                .param("language", language.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> line(row))
                .list();
    }

    public Optional<Issue> find(AllianceId alliance, String issue, Language language, Instant now) {
        return published(alliance, language, now).stream()
                .filter(line -> line.issue().equals(issue))
                .findFirst()
                .map(line -> new Issue(line, sections(alliance, line)));
    }

    private Map<ReportSection, String> sections(AllianceId alliance, IssueLine line) {
        Map<ReportSection, String> sections = new EnumMap<>(ReportSection.class);
        jdbc.sql("""
                        select t.part, t.body from report_text t join report_issue i on i.id = t.issue_id
                        where i.alliance_id = ? and i.issue = ? and t.language = ? and t.part <> 'TITLE'
                        """)
                .params(alliance.value(), line.issue(), line.language().code())
                .query(row -> {
                    sections.put(ReportSection.valueOf(row.getString("part")), row.getString("body"));
                });
        return sections;
    }

    private static IssueLine line(ResultSet row) throws SQLException {
        return new IssueLine(
                row.getString("issue"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("title"),
                Language.of(Locale.of(row.getString("language"))));
    }
}
