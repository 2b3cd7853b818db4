package org.lodestone.admission.domain;

import java.util.Map;
import java.util.TreeMap;
import org.lodestone.admission.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was submitted, round by round. */
@Component
public class SubmittedRounds {

    private final JdbcClient database;

    SubmittedRounds(JdbcClient database) {
        this.database = database;
    }

    void keep(CaseId caseId, int round, String question, String answer) {
        database.sql("insert into submitted_answer (case_id, submission, question, answer) values (?, ?, ?, ?)")
                .params(caseId.value(), round, question, answer)
                .update();
    }

    /** What a submission held: of the first one all answers, of a later one those that it changed. */
    public Map<String, String> of(CaseId caseId, int round) {
        Map<String, String> result = new TreeMap<>();
        database.sql("select question, answer from submitted_answer where case_id = ? and submission = ?")
                .params(caseId.value(), round)
                .query((rows, index) -> result.put(rows.getString(1), rows.getString(2)))
                .list();
        return result;
    }
}
