package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.lodestone.admission.AskedQuestion;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.CheckOutcome;
import org.lodestone.admission.Decision;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.OrganisationId;

/** Applications in every state, made by their verbs, without a database. */
final class Applications {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(ZoneId.of("Europe/Berlin"), Set.of());
    static final CaseRules RULES = new CaseRules(15, 10, List.of(5, 1), 20, 180, 14, 90);
    static final Set<String> CHECKS = Set.of("registration", "sanctions");

    /** A Monday morning. */
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private Applications() {}

    static Situation at(Instant now, People person) {
        return new Situation(person.standing(), RULES, CALENDAR, CHECKS, now);
    }

    static Situation by(People person) {
        return at(START, person);
    }

    static MembershipApplication draft() {
        MembershipApplication draft = MembershipApplication.start(
                "TEST-2026-000001",
                AllianceId.next(),
                applicant(),
                new Versions(1, 3),
                null,
                People.REPRESENTATIVE.id(),
                START);
        draft.signing().name(People.VIEWER_WHO_SIGNS.id(), by(People.REPRESENTATIVE));
        return draft;
    }

    static Applicant applicant() {
        return new Applicant(OrganisationId.next().value(), "ORG-000001", "Example Metals Plant", "UZ");
    }

    static SignedDeclaration signature(Instant at) {
        return new SignedDeclaration(
                People.VIEWER_WHO_SIGNS.id(), "A. Signatory", "Director", at, 3, Language.UZ, "0".repeat(64));
    }

    static MembershipApplication signed() {
        MembershipApplication draft = draft();
        draft.signing().sign(signature(START), by(People.VIEWER_WHO_SIGNS));
        return draft;
    }

    static MembershipApplication submitted() {
        MembershipApplication application = signed();
        application.submit(applicant(), null, true, by(People.REPRESENTATIVE));
        application.conflicts.add(new ConflictOfInterest(People.STAFF_WITH_CONFLICT.id(), START));
        return application;
    }

    static MembershipApplication inScreening() {
        MembershipApplication application = submitted();
        application.reviewing().claim(by(People.ASSIGNED_REVIEWER));
        return application;
    }

    static MembershipApplication checked() {
        MembershipApplication application = inScreening();
        CHECKS.forEach(check ->
                application.reviewing().recordCheck(check, CheckOutcome.PASS, "", by(People.ASSIGNED_REVIEWER)));
        return application;
    }

    static MembershipApplication inReview() {
        MembershipApplication application = checked();
        application.reviewing().startReview(by(People.ASSIGNED_REVIEWER));
        return application;
    }

    static MembershipApplication asked() {
        MembershipApplication application = inReview();
        application.asking().request(List.of(new AskedQuestion("origin", "From where?")), by(People.ASSIGNED_REVIEWER));
        return application;
    }

    /** Recommended by somebody who is a decider too, and given back to the assigned reviewer. */
    static MembershipApplication ready() {
        MembershipApplication application = inReview();
        application.reviewing().release(by(People.ASSIGNED_REVIEWER));
        application.reviewing().claim(by(People.DECIDER_WHO_RECOMMENDED));
        application.reviewing().recommend(RecommendedOutcome.APPROVE, "", by(People.DECIDER_WHO_RECOMMENDED));
        application.reviewing().assign(People.ASSIGNED_REVIEWER.standing(), by(People.ALLIANCE_ADMIN));
        return application;
    }

    static MembershipApplication approved() {
        MembershipApplication application = ready();
        application
                .deciding()
                .approve(new Decision.Approve(LocalDate.of(2026, 3, 2), List.of(), List.of(), ""), by(People.DECIDER));
        return application;
    }

    static MembershipApplication declined() {
        MembershipApplication application = ready();
        application.deciding().decline(new Decision.Decline(List.of("not-eligible"), ""), by(People.DECIDER));
        return application;
    }

    static MembershipApplication in(CaseState state) {
        return switch (state) {
            case DRAFT -> draft();
            case SUBMITTED -> submitted();
            case SCREENING -> checked();
            case IN_REVIEW -> inReview();
            case INFORMATION_REQUESTED -> asked();
            case READY_FOR_DECISION -> ready();
            case APPROVED -> approved();
            case DECLINED -> declined();
            case WITHDRAWN -> withdrawn();
            case EXPIRED -> expired();
        };
    }

    private static MembershipApplication withdrawn() {
        MembershipApplication application = submitted();
        application.withdraw(by(People.OWNER));
        return application;
    }

    private static MembershipApplication expired() {
        MembershipApplication application = draft();
        application.expire(START);
        return application;
    }
}
