package org.lodestone.budgets;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.kernel.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for many tables, written in batches in the order in which the tables were first named. */
final class Rows {

    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param columns {@code table (column, ...)} */
    void add(String columns, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Instant instant) {
                values[i] = instant.atOffset(ZoneOffset.UTC);
            }
        }
        waiting.computeIfAbsent(columns, key -> new ArrayList<>()).add(values);
    }

    /** With an id of its own as the first column. */
    void addNew(String columns, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Ids.next();
        System.arraycopy(values, 0, all, 1, values.length);
        add(columns, all);
    }

    void write() {
        waiting.forEach((columns, rows) -> jdbc.batchUpdate(sql(columns), rows, BATCH, (statement, values) -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        }));
        waiting.clear();
    }

    private static String sql(String columns) {
        int count = columns.split(",").length;
        return "insert into " + columns + " values (" + "?, ".repeat(count - 1) + "?)";
    }
}
