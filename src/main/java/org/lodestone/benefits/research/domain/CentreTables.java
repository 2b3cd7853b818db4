package org.lodestone.benefits.research.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lodestone.benefits.research.CentreFacets;
import org.lodestone.benefits.research.CentreFilter;
import org.lodestone.benefits.research.CentrePage;
import org.lodestone.benefits.research.CentreRow;
import org.lodestone.benefits.research.CentreStatus;
import org.lodestone.benefits.research.CentreType;
import org.lodestone.benefits.research.PartnersAround;
import org.lodestone.kernel.CountryCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads lists of centres, never withdrawn ones. Up to three words are looked for, all of which must be there. */
@Repository
public class CentreTables {

    private final JdbcClient jdbc;

    CentreTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CentrePage find(CentreFilter filter, int offset, int limit) {
        AtomicInteger total = new AtomicInteger();
        List<CentreRow> rows = with(filter, jdbc.sql("""
                        select c.ror_id, c.name, c.country, c.city, c.types, c.status, count(*) over () as found
                        from research_centre c
                        where c.status <> 'WITHDRAWN'
                          and c.search_text like :one and c.search_text like :two and c.search_text like :three
                          and (c.status = :status or cast(:status as varchar) = '' and c.status <> 'INACTIVE')
                          and (cast(:country as varchar) = '' or exists (select 1 from research_centre_location l
                               where l.ror_id = c.ror_id and l.country = :country))
                          and (cast(:type as varchar) = '' or exists (select 1 from research_centre_type t
                               where t.ror_id = c.ror_id and t.type = :type))
                        order by lower(c.name), c.ror_id limit :limit offset :offset
                        """))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total.set(row.getInt("found"));
                    return row(row);
                })
                .list();
        return new CentrePage(rows, total.get());
    }

    /** All centres that are still active, and those of them in a country. */
    public PartnersAround around(CountryCode country) {
        return jdbc.sql("""
                        select count(*) as centres, count(*) filter (where country = :country) as near
                        from research_centre where status not in ('WITHDRAWN', 'INACTIVE')
                        """)
                .param("country", country.value())
                .query((row, number) -> new PartnersAround(country, row.getInt("centres"), row.getInt("near")))
                .single();
    }

    public CentreFacets facets(CentreFilter filter) {
        return new CentreFacets(countries(filter), types(filter), statuses(filter));
    }

    private Map<CountryCode, Integer> countries(CentreFilter filter) {
        Map<CountryCode, Integer> counts = new LinkedHashMap<>();
        with(filter, jdbc.sql("""
                        select l.country, count(distinct c.ror_id) as centres
                        from research_centre c join research_centre_location l on l.ror_id = c.ror_id
                        where c.status <> 'WITHDRAWN'
                          and c.search_text like :one and c.search_text like :two and c.search_text like :three
                          and (c.status = :status or cast(:status as varchar) = '' and c.status <> 'INACTIVE')
                          and (cast(:type as varchar) = '' or exists (select 1 from research_centre_type t
                               where t.ror_id = c.ror_id and t.type = :type))
                        group by l.country order by centres desc, l.country
                        """)).query(row -> {
            counts.put(new CountryCode(row.getString("country")), row.getInt("centres"));
        });
        return counts;
    }

    private Map<CentreType, Integer> types(CentreFilter filter) {
        Map<CentreType, Integer> counts = new EnumMap<>(CentreType.class);
        with(filter, jdbc.sql("""
                        select t.type, count(*) as centres
                        from research_centre c join research_centre_type t on t.ror_id = c.ror_id
                        where c.status <> 'WITHDRAWN'
                          and c.search_text like :one and c.search_text like :two and c.search_text like :three
                          and (c.status = :status or cast(:status as varchar) = '' and c.status <> 'INACTIVE')
                          and (cast(:country as varchar) = '' or exists (select 1 from research_centre_location l
                               where l.ror_id = c.ror_id and l.country = :country))
                        group by t.type
                        """)).query(row -> {
            counts.put(CentreType.valueOf(row.getString("type")), row.getInt("centres"));
        });
        return counts;
    }

    private Map<CentreStatus, Integer> statuses(CentreFilter filter) {
        Map<CentreStatus, Integer> counts = new EnumMap<>(CentreStatus.class);
        with(filter, jdbc.sql("""
                        select c.status, count(*) as centres from research_centre c
                        where c.status <> 'WITHDRAWN'
                          and c.search_text like :one and c.search_text like :two and c.search_text like :three
                          and (cast(:country as varchar) = '' or exists (select 1 from research_centre_location l
                               where l.ror_id = c.ror_id and l.country = :country))
                          and (cast(:type as varchar) = '' or exists (select 1 from research_centre_type t
                               where t.ror_id = c.ror_id and t.type = :type))
                        group by c.status
                        """)).query(row -> {
            counts.put(CentreStatus.valueOf(row.getString("status")), row.getInt("centres"));
        });
        return counts;
    }

    static CentreRow row(ResultSet row) throws SQLException {
        return new CentreRow(
                row.getString("ror_id"),
                row.getString("name"),
                new CountryCode(row.getString("country")),
                row.getString("city"),
                Stream.of(row.getString("types").split(";"))
                        .filter(type -> !type.isEmpty())
                        .map(CentreType::valueOf)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                CentreStatus.valueOf(row.getString("status")));
    }

    private static StatementSpec with(CentreFilter filter, StatementSpec statement) {
        String[] words = filter.words().toLowerCase(Locale.ROOT).strip().split("\\s+", 3);
        return statement
                .param("one", like(words, 0))
                .param("two", like(words, 1))
                .param("three", like(words, 2))
                .param("status", filter.status())
                .param("country", filter.country())
                .param("type", filter.type());
    }

    private static String like(String[] words, int index) {
        return index >= words.length
                ? "%"
                : "%" + words[index].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
