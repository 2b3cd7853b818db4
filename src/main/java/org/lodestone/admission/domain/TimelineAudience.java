package org.lodestone.admission.domain;

import java.util.EnumSet;
import java.util.Set;
import org.lodestone.admission.Audience;
import org.lodestone.admission.TimelineKind;

/** Which entries the organisation may read: its own steps and the alliance's outward ones. */
final class TimelineAudience {

    private static final Set<TimelineKind> STAFF = EnumSet.of(
            TimelineKind.CASE_RELEASED,
            TimelineKind.REVIEWER_LEFT,
            TimelineKind.CASE_ASSIGNED,
            TimelineKind.CHECK_RECORDED,
            TimelineKind.CRITERION_ASSESSED,
            TimelineKind.CASE_SENT_BACK,
            TimelineKind.CONFLICT_DECLARED,
            TimelineKind.NOTE);

    private TimelineAudience() {}

    static Audience of(TimelineKind kind) {
        return STAFF.contains(kind) ? Audience.STAFF : Audience.BOTH;
    }
}
