package org.lodestone.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The SQL statements of one act, whoever sent them (JPA or JDBC), in the act's own thread. Entries for the audit are kept
 * apart: reading somebody's case is allowed to cost one.
 *
 * <pre>{@code
 * Statements statements = Statements.during(() -> open("review/erma"));
 * assertThat(statements.count()).as(statements.toString()).isLessThanOrEqualTo(3);
 * }</pre>
 */
public final class Statements {

    private static final ThreadLocal<Statements> WATCHING = new ThreadLocal<>();
    private static final String AUDIT = "insert into audit_entry";

    private final List<String> sql = new ArrayList<>();
    private final List<String> audit = new ArrayList<>();

    private Statements() {}

    public static Statements during(Runnable act) {
        Statements statements = new Statements();
        Statements before = WATCHING.get();
        WATCHING.set(statements);
        try {
            act.run();
        } finally {
            if (before == null) {
                WATCHING.remove();
            } else {
                WATCHING.set(before);
            }
        }
        return statements;
    }

    /** For preparations in the middle of an act: not counted. */
    public static <T> T unwatched(Supplier<T> act) {
        Statements before = WATCHING.get();
        WATCHING.remove();
        try {
            return act.get();
        } finally {
            WATCHING.set(before);
        }
    }

    static void executed(String statement) {
        Statements watching = WATCHING.get();
        if (watching != null) {
            boolean isAudit = statement.strip().toLowerCase(Locale.ROOT).startsWith(AUDIT);
            (isAudit ? watching.audit : watching.sql).add(statement);
        }
    }

    /** Without entries for the audit. */
    public int count() {
        return sql.size();
    }

    public int auditEntries() {
        return audit.size();
    }

    public List<String> sql() {
        return List.copyOf(sql);
    }

    /** All of them, for the message of a failing test. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(count() + " statements:");
        sql.forEach(statement -> text.append("\n  ").append(statement.strip().replaceAll("\\s+", " ")));
        return text.toString();
    }
}
