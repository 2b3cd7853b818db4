package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to cases: drafts that expire, reminders. Every case in a transaction of its own. */
@Component
public class CaseDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(CaseDeadlines.class);

    private final Cases cases;
    private final Alliances alliances;
    private final CaseMail mail;
    private final OpenRequests requests;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseDeadlines(
            Cases cases,
            Alliances alliances,
            CaseMail mail,
            OpenRequests requests,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.alliances = alliances;
        this.mail = mail;
        this.requests = requests;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Drafts that nobody edited for {@code draftExpiryDays}, and whose people were warned {@code draftWarningDays} ago. */
    public void expireDrafts() {
        for (AllianceSummary alliance : alliances.all()) {
            CaseRules rules = alliance.caseRules();
            Instant before = clock.instant().minus(Duration.ofDays(rules.draftExpiryDays()));
            each(cases.draftsEditedBefore(alliance.id().value(), before), id -> expire(id, rules));
        }
    }

    private void expire(UUID id, CaseRules rules) {
        MembershipApplication draft = cases.lock(id).orElseThrow();
        if (new DraftLife(draft, rules).over(now())) {
            draft.expire(now());
            cases.save(draft);
        }
    }

    /** A letter {@code draftWarningDays} before a draft expires; once for each time that it was edited. */
    public void warnOfExpiry() {
        for (AllianceSummary alliance : alliances.all()) {
            CaseRules rules = alliance.caseRules();
            Duration quiet = Duration.ofDays(rules.draftExpiryDays() - rules.draftWarningDays());
            Instant before = clock.instant().minus(quiet);
            each(cases.draftsEditedBefore(alliance.id().value(), before), id -> warn(id, alliance));
        }
    }

    private void warn(UUID id, AllianceSummary alliance) {
        MembershipApplication draft = cases.lock(id).orElseThrow();
        DraftLife life = new DraftLife(draft, alliance.caseRules());
        if (life.toBeWarned(now())) {
            LocalDate expires = LocalDate.ofInstant(life.expiresWhenWarned(now()), alliance.zone());
            String key = "draft-expires/" + id + "/" + expires;
            mail.toOrganisation(draft.id(), new CaseNote(key, "draftExpiring", Map.of(), Map.of("expires", expires)));
            cases.warned(id, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Reminders of open requests, so many working days before they are due as the alliance says. */
    public void remind() {
        for (OpenRequests.Open open : requests.all()) {
            WorkingCalendar calendar = alliances.calendar(open.alliance());
            int left = calendar.workingDaysBetween(calendar.dayOf(clock.instant()), open.due());
            alliances.get(open.alliance()).caseRules().requestReminderDays().stream()
                    .filter(days -> left >= 0 && left <= days)
                    .min(Comparator.naturalOrder())
                    .ifPresent(days -> each(List.of(open.caseId().value()), id -> remind(open, days)));
        }
    }

    private void remind(OpenRequests.Open open, int days) {
        String key = "request-due/" + open.request() + "/" + days;
        mail.toOrganisation(open.caseId(), new CaseNote(key, "requestReminder", Map.of(), Map.of("due", open.due())));
    }

    private void each(List<UUID> ids, Consumer<UUID> act) {
        for (UUID id : ids) {
            try {
                transaction.executeWithoutResult(status -> act.accept(id));
            } catch (RuntimeException failed) {
                LOG.error("A deadline of case {} failed; it is tried again with the next run", id, failed);
            }
        }
    }
}
