package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestone.alliance.AllianceSettingsChanged;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.WorkingCalendar;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the targets of running cases true when the alliance counts otherwise. The target is the Nth working day after the
 * submission, by the alliance's holidays, in its zone: so a holiday that is added next week moves it, and another N holds
 * for everybody who waits. What a case keeps from its start are the versions of its form and declaration, not numbers.
 * Where a request for information stands open, the target is set anew when the clock goes on; where a case has ended, it
 * stays what it was.
 */
@Component
class TargetsFollow {

    private final Cases cases;
    private final Alliances alliances;
    private final Clock clock;

    TargetsFollow(Cases cases, Alliances alliances, Clock clock) {
        this.cases = cases;
        this.alliances = alliances;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AllianceSettingsChanged event) {
        if (event.movesTheClock()) {
            WorkingCalendar calendar = alliances.calendar(event.alliance());
            int days = alliances.get(event.alliance()).caseRules().decisionTargetDays();
            cases.runningIn(event.alliance().value()).forEach(id -> follow(id, calendar, days));
        }
    }

    /** Under the case's lock it may turn out to have been stopped meanwhile. */
    private void follow(UUID id, WorkingCalendar calendar, int days) {
        MembershipApplication application = cases.lock(id).orElseThrow();
        if (application.state().clockRuns()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            DecisionClock counted = application.clock(calendar);
            cases.moveTarget(id, counted.target(days, now), counted.daysWaited(now));
        }
    }
}
