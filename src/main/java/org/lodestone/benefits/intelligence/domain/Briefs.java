package org.lodestone.benefits.intelligence.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.benefits.intelligence.Brief;
import org.lodestone.benefits.intelligence.BriefFilter;
import org.lodestone.benefits.intelligence.BriefKind;
import org.lodestone.kernel.Language;
import org.lodestone.minerals.ListDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every brief. Written by editors, so far by migration only. */
@Repository
public class Briefs {

    private static final String MATCHING = """
            select b.id, b.starts_on, b.date_precision, b.jurisdiction, b.kind, b.title, b.body, b.language, b.source,
                   b.published_at
            from brief b
            where b.alliance_id = :alliance
              and (cast(:jurisdiction as varchar) is null or b.jurisdiction = :jurisdiction)
              and (cast(:kind as varchar) is null or b.kind = :kind)
              and (cast(:mineral as varchar) is null or exists
                    (select 1 from brief_mineral m where m.brief_id = b.id and m.mineral_id = :mineral))
              and (cast(:text as varchar) is null or lower(b.title) like :text escape '!'
                    or lower(b.body) like :text escape '!' or lower(b.source) like :text escape '!')
            order by b.starts_on desc, b.id desc
            limit :atMost
            """;

    private final JdbcClient jdbc;

    Briefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; at most 500. */
    public List<Brief> matching(AllianceId alliance, BriefFilter filter, Instant newSince) {
        return read(alliance, filter, newSince, 500, mineralsByBrief(alliance));
    }

    /** Without their minerals: one statement. */
    public List<Brief> newest(AllianceId alliance, int atMost) {
        return read(alliance, BriefFilter.ALL, Instant.MAX, atMost, Map.of());
    }

    public Map<String, Integer> counts(AllianceId alliance) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select jurisdiction, count(*) as number from brief where alliance_id = ? group by jurisdiction")
                .param(alliance.value())
                .query(row -> {
                    counts.put(row.getString("jurisdiction"), row.getInt("number"));
                });
        return counts;
    }

    public List<String> minerals(AllianceId alliance) {
        return jdbc.sql("""
                        select distinct m.mineral_id from brief_mineral m join brief b on b.id = m.brief_id
                        where b.alliance_id = ? order by m.mineral_id
                        """).param(alliance.value()).query(String.class).list();
    }

    public int publishedSince(AllianceId alliance, Instant since) {
        return jdbc.sql("select count(*) from brief where alliance_id = ? and published_at > ?")
                .params(alliance.value(), since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private List<Brief> read(
            AllianceId alliance, BriefFilter filter, Instant newSince, int atMost, Map<UUID, List<String>> minerals) {
        return jdbc.sql(MATCHING)
                .param("alliance", alliance.value())
                .param("jurisdiction", filter.jurisdiction())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("mineral", filter.mineral())
                .param("text", pattern(filter.text()))
                .param("atMost", atMost)
                .query((row, number) -> brief(row, minerals, newSince))
                .list();
    }

    private Map<UUID, List<String>> mineralsByBrief(AllianceId alliance) {
        record Named(UUID brief, String mineral) {}
        return jdbc
                .sql("""
                        select m.brief_id, m.mineral_id from brief_mineral m join brief b on b.id = m.brief_id
                        where b.alliance_id = ? order by m.brief_id, m.place
                        """)
                .param(alliance.value())
                .query((row, number) -> new Named(row.getObject("brief_id", UUID.class), row.getString("mineral_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Named::brief, Collectors.mapping(Named::mineral, Collectors.toList())));
    }

    private static Brief brief(ResultSet row, Map<UUID, List<String>> minerals, Instant newSince) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Brief(
                id,
                new ListDate(
                        row.getObject("starts_on", LocalDate.class),
                        ListDate.Precision.valueOf(row.getString("date_precision"))),
                row.getString("jurisdiction"),
                BriefKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("body"),
                Language.of(Locale.of(row.getString("language"))),
                minerals.getOrDefault(id, List.of()),
                row.getString("source"),
                row.getTimestamp("published_at").toInstant().isAfter(newSince));
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null
                ? null
                : "%"
                        + text.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }
}
