package org.lodestone.admission;

import org.lodestone.admission.domain.CaseDeadlines;
import org.lodestone.kernel.BetweenRooms;
import org.springframework.stereotype.Service;

/** Lets the hours of drafts strike that the schedule would have struck, for a room that plays what happened long ago. */
@Service
@BetweenRooms
public class HoursOfDrafts {

    private final CaseDeadlines deadlines;

    HoursOfDrafts(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The people of every draft that is about to expire are warned, each once. */
    public void warn() {
        deadlines.warnOfExpiry();
    }

    /** Every draft that nobody edited for so long, and whose people were warned in time, expires. */
    public void expire() {
        deadlines.expireDrafts();
    }
}
