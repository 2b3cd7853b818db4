package org.lodestone.admission.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseId;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Condition;
import org.lodestone.admission.EndReason;
import org.lodestone.admission.NextStep;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in lists of their organisation: one statement, with the last message and the open request. */
@Component
public class CaseCards {

    private static final String COLUMNS = """
            select c.id, c.reference, c.state, c.returns_to, c.alliance_id, c.organisation_id, c.started_at, c.edited_at, c.submitted_at,
                   c.target_on, c.ended_at, c.end_reason, m.words, m.written_at,
                   (select max(r.due_on) from information_request r where r.case_id = c.id and r.status = 'OPEN') as due
            from membership_application c
            left join case_entry m on m.id = (
                select e.id from case_entry e where e.case_id = c.id and e.kind = 'MESSAGE'
                order by e.written_at desc, e.id desc limit 1)
            """;

    private static final String OF_ORGANISATION =
            COLUMNS + " where c.organisation_id = ? order by c.open_slot nulls last, c.started_at desc, c.id";

    private static final String ONE = COLUMNS + " where c.id = ?";

    private static final String PREVIOUS = COLUMNS
            + " where c.organisation_id = ? and c.alliance_id = ? and c.id <> ? and c.submitted_at is not null"
            + " order by c.started_at desc, c.id";

    private final JdbcClient database;
    private final Alliances alliances;

    CaseCards(JdbcClient database, Alliances alliances) {
        this.database = database;
        this.alliances = alliances;
    }

    /** With the next step of its owners. */
    public List<CaseCard> of(OrganisationId organisation) {
        return of(organisation, AccessRight.OWNER);
    }

    /** As somebody with this right in the organisation reads them: what they may not do is no next step of theirs. */
    public List<CaseCard> of(OrganisationId organisation, AccessRight right) {
        return database.sql(OF_ORGANISATION)
                .param(organisation.value())
                .query((row, index) -> card(row, right))
                .list();
    }

    public Map<OrganisationId, Set<AllianceId>> alliancesOfOpen(Collection<OrganisationId> organisations) {
        Map<OrganisationId, Set<AllianceId>> result = new HashMap<>();
        database.sql("select organisation_id, alliance_id from membership_application"
                        + " where organisation_id in (:ids) and open_slot = true")
                .param("ids", organisations.stream().map(OrganisationId::value).toList())
                .query(row -> {
                    result.computeIfAbsent(new OrganisationId(row.getObject(1, UUID.class)), any -> new HashSet<>())
                            .add(new AllianceId(row.getObject(2, UUID.class)));
                });
        return result;
    }

    public Optional<CaseCard> get(CaseId id) {
        return database.sql(ONE).param(id.value()).query(this::card).optional();
    }

    /** Earlier cases of the same organisation in the same alliance. */
    List<CaseCard> previous(MembershipApplication application) {
        return database.sql(PREVIOUS)
                .params(
                        application.applicant().organisation(),
                        application.alliance().value(),
                        application.id().value())
                .query(this::card)
                .list();
    }

    public Map<CaseId, List<Condition>> conditions(Collection<CaseId> cases) {
        Map<CaseId, List<Condition>> result = new HashMap<>();
        ConditionsColumn column = new ConditionsColumn();
        database.sql("select id, decision_conditions from membership_application"
                        + " where id in (:ids) and decision_conditions is not null")
                .param("ids", cases.stream().map(CaseId::value).toList())
                .query((row, index) -> result.put(
                        new CaseId(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(column.convertToEntityAttribute(row.getString("decision_conditions")))))
                .list();
        return result;
    }

    private CaseCard card(ResultSet row, int index) throws SQLException {
        return card(row, AccessRight.OWNER);
    }

    private CaseCard card(ResultSet row, AccessRight right) throws SQLException {
        CaseState state = CaseState.valueOf(row.getString("state"));
        AllianceSummary alliance = alliances.get(new AllianceId(row.getObject("alliance_id", UUID.class)));
        String reason = row.getString("end_reason");
        return new CaseCard(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                state,
                alliance.id(),
                alliance.slug(),
                alliance.name(),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Objects.requireNonNull(instant(row, "started_at")),
                Objects.requireNonNull(instant(row, "edited_at")),
                instant(row, "submitted_at"),
                row.getObject("target_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                instant(row, "ended_at"),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("words"),
                instant(row, "written_at"),
                stage(state, row.getString("returns_to")),
                next(state, right));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** @param returnsTo where the work goes on after an answer */
    private static int stage(CaseState state, @Nullable String returnsTo) {
        return switch (state) {
            case DRAFT, EXPIRED -> 1;
            case SUBMITTED, SCREENING -> 2;
            case INFORMATION_REQUESTED -> CaseState.SCREENING.name().equals(returnsTo) ? 2 : 3;
            case IN_REVIEW -> 3;
            case READY_FOR_DECISION -> 4;
            case APPROVED, DECLINED, WITHDRAWN -> 5;
        };
    }

    private static NextStep next(CaseState state, AccessRight right) {
        NextStep next = nextOfAll(state);
        return Permissions.byRight(next, right) ? next : NextStep.WAIT;
    }

    private static NextStep nextOfAll(CaseState state) {
        return switch (state) {
            case DRAFT -> NextStep.CONTINUE;
            case SUBMITTED, SCREENING, IN_REVIEW, READY_FOR_DECISION -> NextStep.WAIT;
            case INFORMATION_REQUESTED -> NextStep.ANSWER;
            case APPROVED -> NextStep.OPEN_MEMBERSHIP;
            case DECLINED, WITHDRAWN, EXPIRED -> NextStep.START_AGAIN;
        };
    }
}
