package org.lodestone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What a killed portal has left in its database, read from a copy of the file. */
final class OnDisk {

    /** What a submission writes, each as a number that is zero before it. */
    private static final Map<String, String> TRACES = Map.of(
            "state", "select count(*) from membership_application a where state <> 'DRAFT' and a.reference = ?",
            "moment",
                    "select count(*) from membership_application a where submitted_at is not null and a.reference = ?",
            "round", "select coalesce(max(rounds), 0) from membership_application a where a.reference = ?",
            "audit",
                    "select count(*) from audit_entry e join membership_application a on a.id = e.subject_id "
                            + "where e.act = 'CaseSubmitted' and a.reference = ?",
            "timeline",
                    "select count(*) from case_entry e join membership_application a on a.id = e.case_id "
                            + "where e.kind = 'CASE_SUBMITTED' and a.reference = ?",
            "answers",
                    "select count(*) from submitted_answer s join membership_application a on a.id = s.case_id "
                            + "where a.reference = ?",
            "own copies",
                    "select count(*) from case_answer s join membership_application a on a.id = s.case_id "
                            + "where s.submitted_answer is not null and a.reference = ?",
            "letters or the order to write them",
                    "select (select count(*) from event_publication where event_type like '%CaseSubmitted' "
                            + "and serialized_event like '%' || a.reference || '%') "
                            + "+ (select count(*) from letter where template = 'caseSubmitted' "
                            + "and arguments like '%' || a.reference || '%') "
                            + "from membership_application a where a.reference = ?");

    private final String url;

    OnDisk(Path database) {
        try {
            Path copy = Files.createTempDirectory(Path.of("target"), "killed").resolve("database");
            Files.copy(Path.of(database + ".mv.db"), Path.of(copy + ".mv.db"));
            url = "jdbc:h2:file:" + copy.toAbsolutePath()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How much of a case's submission is there. */
    Map<String, Long> submission(String reference) {
        Map<String, Long> found = new TreeMap<>();
        TRACES.forEach((trace, sql) -> found.put(trace, number(sql, reference)));
        return found;
    }

    /** Letters to the applicant that say that this case was submitted. */
    long letters(String reference) {
        return number(
                "select count(*) from letter where template = 'caseSubmitted' and arguments like ?",
                "%" + reference + "%");
    }

    private long number(String sql, String argument) {
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException impossible) {
            throw new IllegalStateException(sql, impossible);
        }
    }
}
