package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSettingsChanged;
import org.lodestone.alliance.Alliances;
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
            cases.runningIn(event.alliance().value()).forEach(id -> follow(id, event.alliance()));
        }
    }

    /** Under the case's lock it may turn out to have been stopped meanwhile, and days are counted as they are counted by then. */
    private void follow(UUID id, AllianceId alliance) {
        MembershipApplication application = cases.lock(id).orElseThrow();
        if (application.state().clockRuns()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            DecisionClock counted = application.clock(alliances.calendar(alliance));
            int days = alliances.get(alliance).caseRules().decisionTargetDays();
            cases.moveTarget(id, counted.target(days, now), counted.daysWaited(now));
        }
    }
}
