package org.lodestone.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.TimelineKind;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what belongs to a case and to its organisation. A case's request and its membership have the case's own id. */
final class VolumeRows {

    private static final List<String> QUESTIONS = List.of("activity-description", "data-consent");

    /** Under 256 letters, which H2 keeps in the row. */
    private static final String WORDS = "A sentence of the length that people write, with a detail or two. ".repeat(3);

    private final Rows rows;
    private final UUID alliance;
    private final List<UUID> staff;

    VolumeRows(Rows rows, AllianceId alliance, List<UUID> staff) {
        this.rows = rows;
        this.alliance = alliance.value();
        this.staff = staff;
    }

    AnOrganisation organisation(VolumeCase first) {
        UUID id = Ids.next();
        UUID owner = Ids.next();
        String reference = "V-" + id.toString().substring(24);
        String name = "Example Works No. " + first.organisation();
        Instant at = first.startedAt();
        rows.add(
                "account (id, email, name, language, zone, state, credentials, created_at, version)",
                owner,
                owner + "@example.org",
                "Owner of " + name,
                "en",
                "UTC",
                "ACTIVE",
                0,
                at,
                0L);
        rows.add(
                "organisation (id, reference, name, country, created_by, created_at, version)",
                id,
                reference,
                name,
                "UZ",
                owner,
                at,
                0L);
        Stream.of("LEGAL_NAME", "COUNTRY")
                .forEach(field -> rows.add(
                        "profile_field (organisation_id, field, content, version, changed_by, changed_at)",
                        id,
                        field,
                        field.equals("COUNTRY") ? "UZ" : name,
                        1L,
                        owner,
                        at));
        rows.addNew(
                "affiliation (id, organisation_id, person_id, access_right, contact_roles, started_at, open_slot, version)",
                id,
                owner,
                "OWNER",
                "",
                at,
                true,
                0L);
        return new AnOrganisation(new OrganisationId(id), reference, name, new PersonId(owner));
    }

    void write(VolumeCase one, AnOrganisation of, String reference) {
        UUID owner = of.owner().value();
        UUID reviewer = staff.get(one.organisation() % staff.size());
        application(one, of, reference, one.assigned() ? reviewer : null);
        QUESTIONS.forEach(question -> rows.addNew(
                "case_answer (id, case_id, question, answer, version, changed_by, changed_at, language,"
                        + " submitted_answer, submitted_language)",
                one.id(),
                question,
                answer(question),
                1L,
                owner,
                one.at(1),
                "EN",
                submitted(one) ? answer(question) : null,
                submitted(one) ? "EN" : null));
        entry(one, TimelineKind.DRAFT_STARTED, owner, false, 0);
        entry(one, TimelineKind.MESSAGE, owner, false, 1);
        if (submitted(one)) {
            entry(one, TimelineKind.CASE_SUBMITTED, owner, false, 2);
        }
        if (one.assigned()) {
            entry(one, TimelineKind.CASE_CLAIMED, reviewer, true, 20);
            entry(one, TimelineKind.MESSAGE, reviewer, true, 21);
            rows.addNew(
                    "case_finding (id, case_id, kind, code, outcome, words, found_by, found_at)",
                    one.id(),
                    "CHECK",
                    "registration",
                    "PASS",
                    "Seen",
                    reviewer,
                    one.at(22));
        }
        if (one.asked()) {
            request(one, reviewer);
        }
        if (one.state() == CaseState.READY_FOR_DECISION || one.state() == CaseState.APPROVED) {
            rows.add(
                    "case_recommendation (case_id, person_id, recommended_at, outcome, reason)",
                    one.id(),
                    reviewer,
                    one.at(72),
                    "APPROVE",
                    "");
        }
        if (one.state() == CaseState.APPROVED) {
            membership(one, of, reference);
        }
        rows.addNew(
                "audit_entry (id, at, act, actor, subject, subject_id, organisation_id, alliance_id, details)",
                one.at(0),
                "DraftStarted",
                owner,
                "case",
                one.id(),
                of.id().value(),
                alliance,
                "{}");
    }

    private static boolean submitted(VolumeCase one) {
        return one.state() != CaseState.DRAFT;
    }

    private static String answer(String question) {
        return question.equals("data-consent") ? "yes" : WORDS;
    }

    private void application(VolumeCase one, AnOrganisation of, String reference, @Nullable UUID assignee) {
        boolean submitted = submitted(one);
        boolean decided = one.state() == CaseState.APPROVED || one.state() == CaseState.DECLINED;
        UUID owner = of.owner().value();
        rows.add(
                "membership_application (id, version, reference, alliance_id, organisation_id, organisation_reference,"
                        + " organisation_name, organisation_country, form_version, declaration_version, state, open_slot,"
                        + " started_by, started_at, edited_at, submitted_by, submitted_at, last_submitted_at, rounds,"
                        + " target_on, waited_days, assignee, signatory, sent_back_reason, decided_by, decided_at,"
                        + " decided_after_days, decision_reasons, decision_message, ended_at, returns_to)",
                one.id(),
                1L,
                reference,
                alliance,
                of.id().value(),
                of.reference(),
                of.name(),
                "UZ",
                1,
                1,
                one.state().name(),
                one.open() ? true : null,
                owner,
                one.at(0),
                one.at(1),
                submitted ? owner : null,
                submitted ? one.at(2) : null,
                submitted ? one.at(2) : null,
                submitted ? 1 : 0,
                submitted ? one.target() : null,
                0,
                assignee,
                owner,
                "",
                decided ? staff.getFirst() : null,
                decided ? one.at(200) : null,
                decided ? 6 + one.number() % 9 : null,
                decided ? "" : null,
                decided ? "Welcome" : null,
                one.open() ? null : one.at(200),
                one.state() == CaseState.INFORMATION_REQUESTED ? "IN_REVIEW" : null);
    }

    private void entry(VolumeCase one, TimelineKind kind, UUID by, boolean fromStaff, int hour) {
        String words = kind == TimelineKind.MESSAGE ? WORDS : "";
        rows.addNew(
                "case_entry (id, case_id, kind, audience, from_staff, written_by, written_at, words, details)",
                one.id(),
                kind.name(),
                "BOTH",
                fromStaff,
                by,
                one.at(hour),
                words,
                "{}");
    }

    private void request(VolumeCase one, UUID reviewer) {
        boolean open = one.state() == CaseState.INFORMATION_REQUESTED;
        LocalDate due = LocalDate.ofInstant(one.at(24 * 20), ZoneOffset.UTC);
        rows.add(
                "information_request (id, case_id, asked_by, asked_at, due_on, closable_from, status, closed_at)",
                one.id(),
                one.id(),
                reviewer,
                one.at(48),
                due,
                due.plusDays(28),
                open ? "OPEN" : "ANSWERED",
                open ? null : one.at(60));
        rows.addNew(
                "information_request_item (id, request_id, question, position, words, reply, reply_version)",
                one.id(),
                "raw-material-origin",
                0,
                "Which deposits?",
                "",
                0L);
    }

    private void membership(VolumeCase one, AnOrganisation of, String reference) {
        UUID id = one.id();
        LocalDate start = LocalDate.ofInstant(one.at(200), ZoneOffset.UTC);
        boolean current = one.lastApproved();
        rows.add(
                "membership (id, case_id, reference, organisation_id, alliance_id, tier, started_at, member_since,"
                        + " current_slot, ended_at, end_reason, version)",
                id,
                one.id(),
                reference,
                of.id().value(),
                alliance,
                "small",
                one.at(200),
                start,
                current ? true : null,
                current ? null : one.at(1400),
                current ? null : "RESIGNED",
                0L);
        rows.add(
                "membership_term (membership_id, starts_on, ends_on, grace_ends_on)",
                id,
                start,
                start.plusYears(1),
                start.plusYears(1).plusDays(30));
    }

    /** The children by their case, the case by its reference; what tests made through the services stays. */
    static void remove(JdbcTemplate jdbc, AllianceId alliance, List<AnOrganisation> organisations) {
        Stream.of(
                        "audit_entry where subject_id",
                        "membership_term where membership_id",
                        "membership where id",
                        "information_request_item where request_id",
                        "information_request where id",
                        "case_recommendation where case_id",
                        "case_finding where case_id",
                        "case_entry where case_id",
                        "case_answer where case_id")
                .forEach(rows -> removeOf(jdbc, alliance, rows.split(" where ")));
        jdbc.update(
                "delete from membership_application where alliance_id = ? and reference like '%-V-%'",
                alliance.value());
        List<Object[]> works = organisations.stream()
                .map(each -> new Object[] {each.id().value()})
                .toList();
        List<Object[]> owners = organisations.stream()
                .map(each -> new Object[] {each.owner().value()})
                .toList();
        jdbc.batchUpdate("delete from affiliation where organisation_id = ?", works);
        jdbc.batchUpdate("delete from profile_field where organisation_id = ?", works);
        jdbc.batchUpdate("delete from organisation where id = ?", works);
        jdbc.batchUpdate("delete from account where id = ?", owners);
    }

    private static void removeOf(JdbcTemplate jdbc, AllianceId alliance, String[] tableAndCase) {
        String table = tableAndCase[0];
        jdbc.update(
                "delete from " + table + " where exists (select 1 from membership_application c where c.id = " + table
                        + "." + tableAndCase[1] + " and c.alliance_id = ? and c.reference like '%-V-%')",
                alliance.value());
    }
}
