package org.lodestone.benefits.intelligence.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a person looked last. Looks less than half an hour apart are one visit, so that a reload keeps what is new. */
@Repository
public class Looks {

    private static final Duration VISIT = Duration.ofMinutes(30);

    private record Look(Instant at, Instant newSince) {}

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks a look, and answers since when briefs are new to the person. At the very first look nothing is. */
    public Instant look(PersonId person, AllianceId alliance, Instant now) {
        return first(person, alliance, now) ? now : again(person, alliance, now);
    }

    /** Of two first looks at once the second finds the first one's row. */
    private boolean first(PersonId person, AllianceId alliance, Instant now) {
        return last(person, alliance).isEmpty() && insert(person, alliance, now) == 1;
    }

    private int insert(PersonId person, AllianceId alliance, Instant now) {
        return jdbc.sql("""
                        insert into brief_look (looked_at, new_since, person_id, alliance_id) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(at(now), at(now), person.value(), alliance.value())
                .update();
    }

    private Instant again(PersonId person, AllianceId alliance, Instant now) {
        Instant newSince = last(person, alliance)
                .map(look -> look.at().plus(VISIT).isAfter(now) ? look.newSince() : look.at())
                .orElse(now);
        jdbc.sql("update brief_look set looked_at = ?, new_since = ? where person_id = ? and alliance_id = ?")
                .params(at(now), at(newSince), person.value(), alliance.value())
                .update();
        return newSince;
    }

    private Optional<Look> last(PersonId person, AllianceId alliance) {
        return jdbc.sql("""
                        select looked_at, new_since from brief_look where person_id = ? and alliance_id = ? for update
                        """)
                .params(person.value(), alliance.value())
                .query((row, number) -> new Look(
                        row.getTimestamp("looked_at").toInstant(),
                        row.getTimestamp("new_since").toInstant()))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
