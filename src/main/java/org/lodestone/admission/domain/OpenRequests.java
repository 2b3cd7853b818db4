package org.lodestone.admission.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestone.admission.CaseId;
import org.lodestone.alliance.AllianceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for information that wait for an answer. */
@Component
class OpenRequests {

    private final JdbcClient database;

    OpenRequests(JdbcClient database) {
        this.database = database;
    }

    /** An open request with what reminders need. */
    record Open(UUID request, CaseId caseId, AllianceId alliance, LocalDate due) {}

    List<Open> all() {
        return database.sql(
                        "select r.id, r.case_id, c.alliance_id, r.due_on from information_request r"
                                + " join membership_application c on c.id = r.case_id where r.status = 'OPEN' order by r.due_on, r.id")
                .query((row, index) -> new Open(
                        row.getObject("id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new AllianceId(row.getObject("alliance_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
