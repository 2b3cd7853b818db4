package org.lodestone.admission.domain;

import org.lodestone.admission.Pace;
import org.lodestone.alliance.AllianceSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long an alliance's decisions took: one statement. */
@Component
public class DecisionPace {

    /** With fewer decisions, a median would say more about chance than about the alliance. */
    private static final int ENOUGH = 10;

    private static final String MEDIAN = """
            select count(*) as decisions, percentile_disc(0.5) within group (order by d.decided_after_days) as median
            from (select decided_after_days from membership_application
                  where alliance_id = ? and decided_after_days is not null
                  order by decided_at desc, id
                  limit 40) d
            """;

    private final JdbcClient database;

    DecisionPace(JdbcClient database) {
        this.database = database;
    }

    public Pace of(AllianceSummary alliance) {
        int target = alliance.caseRules().decisionTargetDays();
        return database.sql(MEDIAN)
                .param(alliance.id().value())
                .query((rows, index) -> {
                    int decisions = rows.getInt("decisions");
                    int median = rows.getInt("median");
                    return new Pace(target, decisions < ENOUGH ? null : median, decisions);
                })
                .single();
    }
}
