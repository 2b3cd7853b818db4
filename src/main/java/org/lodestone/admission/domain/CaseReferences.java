package org.lodestone.admission.domain;

import java.util.UUID;
import org.lodestone.alliance.AllianceSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** References that people can say: {@code ERMA-2026-000123}, out of a row per alliance and year. Gaps are fine. */
@Component
public class CaseReferences {

    private final JdbcClient database;

    CaseReferences(JdbcClient database) {
        this.database = database;
    }

    /** The next reference; the row stays locked until the transaction ends. */
    String next(AllianceSummary alliance, int year) {
        UUID id = alliance.id().value();
        database.sql("insert into case_reference (alliance_id, in_year, last_number) values (?, ?, 0)"
                        + " on conflict do nothing")
                .params(id, year)
                .update();
        database.sql("update case_reference set last_number = last_number + 1 where alliance_id = ? and in_year = ?")
                .params(id, year)
                .update();
        int number = database.sql("select last_number from case_reference where alliance_id = ? and in_year = ?")
                .params(id, year)
                .query(Integer.class)
                .single();
        return "%s-%d-%06d".formatted(alliance.code(), year, number);
    }
}
