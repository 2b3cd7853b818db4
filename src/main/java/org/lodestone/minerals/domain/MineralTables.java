package org.lodestone.minerals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.ListDate;
import org.lodestone.minerals.ListKind;
import org.lodestone.minerals.Mineral;
import org.lodestone.minerals.MineralFamily;
import org.lodestone.minerals.MineralList;
import org.lodestone.minerals.NewestList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads minerals, groups and lists. They change only by migration, so there are records and no entities, and what was read
 * once is kept for as long as the portal runs.
 */
@Repository
public class MineralTables {

    private final JdbcClient jdbc;
    private volatile @Nullable List<Mineral> minerals;
    private volatile @Nullable Map<String, Set<String>> groups;
    private volatile @Nullable List<MineralList> lists;

    MineralTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So that no reader waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAll() {
        minerals();
        groups();
        lists();
    }

    public List<Mineral> minerals() {
        List<Mineral> known = minerals;
        if (known == null) {
            known = List.copyOf(readMinerals());
            minerals = known;
        }
        return known;
    }

    /** Members by group. */
    public Map<String, Set<String>> groups() {
        Map<String, Set<String>> known = groups;
        if (known == null) {
            known = Collections.unmodifiableMap(readGroups());
            groups = known;
        }
        return known;
    }

    /** Every version of every list, with what it names in the printed order. */
    public List<MineralList> lists() {
        List<MineralList> known = lists;
        if (known == null) {
            known = List.copyOf(readLists());
            lists = known;
        }
        return known;
    }

    /** The critical list that came into force last, up to a day. */
    public Optional<NewestList> newest(LocalDate day) {
        return lists().stream()
                .filter(list -> list.kind() == ListKind.CRITICAL)
                .filter(list -> !list.from().start().isAfter(day))
                .max(Comparator.comparing((MineralList list) -> list.from().start())
                        .thenComparing(MineralList::code))
                .map(list -> new NewestList(list.body(), list.from(), list.size()));
    }

    private List<Mineral> readMinerals() {
        return jdbc.sql("select id, name, symbol, family, hs_codes from mineral order by id")
                .query((row, number) -> new Mineral(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("symbol"),
                        MineralFamily.valueOf(row.getString("family")),
                        codes(row.getString("hs_codes"))))
                .list();
    }

    private Map<String, Set<String>> readGroups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        jdbc.sql("select group_id, member_id from mineral_group_member order by group_id, member_id")
                .query(row -> {
                    groups.computeIfAbsent(row.getString("group_id"), group -> new LinkedHashSet<>())
                            .add(row.getString("member_id"));
                });
        return groups;
    }

    private List<MineralList> readLists() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        jdbc.sql(
                        "select list_code, mineral_id from mineral_list_entry order by list_code, printed_position, mineral_id")
                .query(row -> {
                    named.computeIfAbsent(row.getString("list_code"), code -> new LinkedHashSet<>())
                            .add(row.getString("mineral_id"));
                });
        return jdbc.sql("""
                        select code, body, kind, title, effective_from, effective_precision, size, note, provenance
                        from mineral_list order by effective_from, code
                        """).query((row, number) -> list(row, named)).list();
    }

    private static ListDate date(ResultSet row) throws SQLException {
        return new ListDate(
                row.getObject("effective_from", LocalDate.class),
                ListDate.Precision.valueOf(row.getString("effective_precision")));
    }

    private static MineralList list(ResultSet row, Map<String, Set<String>> named) throws SQLException {
        String code = row.getString("code");
        return new MineralList(
                code,
                Body.valueOf(row.getString("body")),
                ListKind.valueOf(row.getString("kind")),
                row.getString("title"),
                date(row),
                row.getInt("size"),
                named.getOrDefault(code, Set.of()),
                row.getString("note"),
                row.getString("provenance"));
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
}
