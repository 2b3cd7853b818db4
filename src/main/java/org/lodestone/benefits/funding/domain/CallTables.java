package org.lodestone.benefits.funding.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lodestone.benefits.funding.CallFilter;
import org.lodestone.benefits.funding.CallPage;
import org.lodestone.benefits.funding.CallRow;
import org.lodestone.benefits.funding.CallSheet;
import org.lodestone.benefits.funding.CallStatus;
import org.lodestone.benefits.funding.DeadlineAhead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads calls; what is open is asked of the dates, in SQL as in {@link CallStatus#at}. */
@Repository
public class CallTables {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final JdbcClient jdbc;

    CallTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CallPage find(CallFilter filter, int offset, int limit, Instant now) {
        AtomicInteger total = new AtomicInteger();
        CallStatus status = filter.status();
        LocalDate day = filter.deadline();
        List<CallRow> rows = jdbc.sql("""
                        with dated as (
                            select c.*, case
                                when closes_at <= :now then 'CLOSED'
                                when opens_at > :now then 'FORTHCOMING'
                                when closes_at is null then 'ROLLING'
                                else 'OPEN' end as status
                            from funding_call c)
                        select d.*, count(*) over () as found from dated d
                        where (cast(:status as varchar) = '' or d.status = :status
                               or (:status = 'OPEN' and d.status = 'ROLLING'))
                          and (cast(:programme as varchar) = '' or d.programme = :programme)
                          and (cast(:words as varchar) = '' or d.search_text like :pattern escape '\\')
                          and (cast(:within as integer) = 0 or (d.closes_at > :now and d.closes_at <= :until))
                          and (cast(:deadline as varchar) = '' or d.deadline_on = :day)
                        order by case when d.status = 'CLOSED' then 1 else 0 end,
                                 case when d.status = 'CLOSED' then null else d.closes_at end,
                                 d.closes_at desc, d.identifier
                        limit :limit offset :offset
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("status", status == null ? "" : status.name())
                .param("programme", filter.programme())
                .param("words", filter.words())
                .param("pattern", pattern(filter.words()))
                .param("within", filter.withinDays())
                .param("until", now.plus(Duration.ofDays(filter.withinDays())).atOffset(ZoneOffset.UTC))
                .param("deadline", day == null ? "" : day.toString())
                .param("day", day == null ? LocalDate.EPOCH : day)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total.set(row.getInt("found"));
                    return CallReader.row(row, now);
                })
                .list();
        return new CallPage(rows, total.get());
    }

    public Map<CallStatus, Integer> counts(Instant now) {
        Map<CallStatus, Integer> counts = new EnumMap<>(CallStatus.class);
        jdbc.sql("""
                        select count(*) as total,
                               count(*) filter (where closes_at <= :now) as closed,
                               count(*) filter (where opens_at > :now and (closes_at is null or closes_at > :now)) as forthcoming,
                               count(*) filter (where closes_at is null and (opens_at is null or opens_at <= :now)) as rolling
                        from funding_call
                        """).param("now", now.atOffset(ZoneOffset.UTC)).query(row -> {
            counts.put(CallStatus.CLOSED, row.getInt("closed"));
            counts.put(CallStatus.FORTHCOMING, row.getInt("forthcoming"));
            counts.put(CallStatus.ROLLING, row.getInt("rolling"));
            counts.put(
                    CallStatus.OPEN,
                    row.getInt("total") - row.getInt("closed") - row.getInt("forthcoming") - row.getInt("rolling"));
        });
        return counts;
    }

    public List<String> programmes() {
        return jdbc.sql("select distinct programme from funding_call order by programme")
                .query(String.class)
                .list();
    }

    public List<DeadlineAhead> ahead(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BRUSSELS);
        return jdbc.sql("""
                        select deadline_on, count(*) as total, count(*) filter (where opens_at > :now) as forthcoming
                        from funding_call where closes_at > :now group by deadline_on order by deadline_on
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    LocalDate day = row.getObject("deadline_on", LocalDate.class);
                    int forthcoming = row.getInt("forthcoming");
                    return new DeadlineAhead(
                            day, row.getInt("total") - forthcoming, forthcoming, ChronoUnit.DAYS.between(today, day));
                })
                .list();
    }

    /** The call that opens first of those that are still to open. */
    public Optional<CallRow> next(Instant now) {
        List<CallRow> found = new ArrayList<>();
        jdbc.sql("select * from funding_call where opens_at > :now order by opens_at, identifier limit 1")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.add(CallReader.row(row, now));
                });
        return found.stream().findFirst();
    }

    public Optional<CallSheet> sheet(String identifier, Instant now) {
        return jdbc
                .sql("""
                        select * from funding_call
                        where identifier = :identifier or other_identifier = :identifier order by identifier
                        """)
                .param("identifier", identifier)
                .query((row, number) -> CallReader.sheet(row, now))
                .list()
                .stream()
                .findFirst();
    }

    private static String pattern(String words) {
        String escaped = words.toLowerCase(Locale.ROOT)
                .strip()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
