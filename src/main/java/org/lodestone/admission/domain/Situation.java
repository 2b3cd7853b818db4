package org.lodestone.admission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.lodestone.alliance.CaseRules;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.PersonId;

/**
 * Everything outside a case that its rules depend on.
 *
 * @param requiredChecks codes of the alliance's checks
 */
public record Situation(
        Standing who, CaseRules rules, WorkingCalendar calendar, Set<String> requiredChecks, Instant now) {

    public Situation {
        requiredChecks = Set.copyOf(requiredChecks);
    }

    PersonId person() {
        return who.person();
    }

    LocalDate today() {
        return calendar.dayOf(now);
    }

    public Situation as(Standing other) {
        return new Situation(other, rules, calendar, requiredChecks, now);
    }
}
