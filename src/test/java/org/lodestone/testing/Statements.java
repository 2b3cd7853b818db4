package org.lodestone.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private static final StackWalker STACK = StackWalker.getInstance();

    private final List<Executed> all = new ArrayList<>();
    private final List<Executed> audit = new ArrayList<>();

    /**
     * One statement.
     *
     * @param callers the portal's classes that were at work, whichever of them asked for it
     * @param took until the database answered
     * @param worked this thread's own share of it, which is the whole work of a database in the process
     */
    public record Executed(String sql, Set<String> callers, Duration took, Duration worked) {

        @Override
        public String toString() {
            return took.toMillis() + " ms  " + sql.strip().replaceAll("\\s+", " ");
        }
    }

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

    static void executed(String sql, Duration took, Duration worked) {
        Statements watching = WATCHING.get();
        if (watching != null) {
            boolean isAudit = sql.strip().toLowerCase(Locale.ROOT).startsWith(AUDIT);
            (isAudit ? watching.audit : watching.all).add(new Executed(sql, callers(), took, worked));
        }
    }

    private static Set<String> callers() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.startsWith("org.lodestone."))
                .map(name -> name.replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet()));
    }

    /** Without entries for the audit. */
    public int count() {
        return all.size();
    }

    public int auditEntries() {
        return audit.size();
    }

    public List<String> sql() {
        return all.stream().map(Executed::sql).toList();
    }

    public List<Executed> executed() {
        return List.copyOf(all);
    }

    /** All of them, for the message of a failing test. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(count() + " statements:");
        all.forEach(statement -> text.append("\n  ").append(statement));
        return text.toString();
    }
}
