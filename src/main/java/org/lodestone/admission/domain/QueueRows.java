package org.lodestone.admission.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.QueueFilter;
import org.lodestone.admission.QueueTab;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue's rows and counts, a statement each. */
@Component
class QueueRows {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;

    QueueRows(JdbcClient database) {
        this.database = database;
    }

    /** One statement, however many alliances; one without any case is left out. */
    Map<AllianceId, Counts> counts(Looking looking) {
        Map<AllianceId, Counts> counts = new HashMap<>();
        bind(database.sql(QueueStatements.COUNTS), looking).query(row -> {
            counts.put(new AllianceId(row.getObject("alliance_id", UUID.class)), Counts.of(row));
        });
        return counts;
    }

    List<Row> page(Looking looking, QueueFilter filter) {
        CaseState state = filter.state();
        return bind(database.sql(QueueStatements.PAGE), looking)
                .param("state", state == null ? "" : state.name())
                .param("text", pattern(filter.text()))
                .param("tab", filter.tab().name())
                .param("sort", filter.sort().name())
                .param("limit", Math.clamp(filter.limit(), 1, 200))
                .param("offset", Math.max(0, filter.offset()))
                .query((row, index) -> Row.of(row))
                .list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Looking looking) {
        return statement
                .param(
                        "alliances",
                        looking.days().keySet().stream().map(AllianceId::value).toList())
                .param("person", looking.person().value())
                .param("own", orNobody(looking.own()))
                .param("day", looking.day())
                .param("nextDay", looking.day().plusDays(1))
                .param("ahead", orNobody(looking.ahead(1)))
                .param("farAhead", orNobody(looking.ahead(2)));
    }

    private static List<UUID> orNobody(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }

    private static String pattern(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }

    /**
     * Who looks at which alliances' queues.
     *
     * @param days the day that it is for each alliance
     * @param own organisations of the person, whose cases are left out
     */
    record Looking(Map<AllianceId, LocalDate> days, PersonId person, List<UUID> own) {

        /** The earliest. */
        LocalDate day() {
            return Collections.min(days.values());
        }

        /** The alliances that are at least so many days ahead of the others. */
        List<UUID> ahead(int atLeast) {
            return days.entrySet().stream()
                    .filter(each -> !each.getValue().isBefore(day().plusDays(atLeast)))
                    .map(each -> each.getKey().value())
                    .toList();
        }
    }

    /** @param assignees everybody who has a case of the alliance */
    record Counts(Map<QueueTab, Integer> byTab, Set<PersonId> assignees) {

        static final Counts NONE = new Counts(Map.of(), Set.of());

        static Counts of(ResultSet row) throws SQLException {
            Map<QueueTab, Integer> byTab = new EnumMap<>(QueueTab.class);
            for (QueueTab tab : QueueTab.values()) {
                byTab.put(tab, row.getInt(tab.name().toLowerCase(Locale.ROOT)));
            }
            Array assignees = row.getArray("assignees");
            return new Counts(byTab, assignees == null ? Set.of() : people((Object[]) assignees.getArray()));
        }

        private static Set<PersonId> people(Object[] ids) {
            return Stream.of(ids).map(id -> new PersonId((UUID) id)).collect(Collectors.toSet());
        }
    }

    /** A row as it is stored. */
    record Row(
            CaseId id,
            String reference,
            String organisation,
            String country,
            CaseState state,
            @Nullable PersonId assignee,
            Instant submittedAt,
            @Nullable Instant resubmittedAt,
            @Nullable LocalDate target,
            int waitedDays,
            @Nullable Integer decidedAfterDays,
            @Nullable Instant endedAt,
            @Nullable Instant askedAt,
            @Nullable LocalDate requestDue,
            int total) {

        static Row of(ResultSet row) throws SQLException {
            UUID assignee = row.getObject("assignee", UUID.class);
            return new Row(
                    new CaseId(row.getObject("id", UUID.class)),
                    row.getString("reference"),
                    row.getString("organisation_name"),
                    row.getString("organisation_country"),
                    CaseState.valueOf(row.getString("state")),
                    assignee == null ? null : new PersonId(assignee),
                    Objects.requireNonNull(CaseCards.instant(row, "submitted_at")),
                    CaseCards.instant(row, "resubmitted_at"),
                    row.getObject("target_on", LocalDate.class),
                    row.getInt("waited_days"),
                    row.getObject("decided_after_days", Integer.class),
                    CaseCards.instant(row, "ended_at"),
                    CaseCards.instant(row, "asked_at"),
                    row.getObject("due_on", LocalDate.class),
                    row.getInt("total"));
        }

        /** Working days since submission, without those that waited for the applicant. */
        int age(WorkingCalendar calendar, Instant now) {
            if (decidedAfterDays != null) {
                return decidedAfterDays;
            }
            List<DecisionClock.Pause> open =
                    askedAt == null ? List.of() : List.of(new DecisionClock.Pause(askedAt, null));
            Instant until = endedAt == null ? now : endedAt;
            return Math.max(0, new DecisionClock(calendar, submittedAt, open).age(until) - waitedDays);
        }
    }
}
