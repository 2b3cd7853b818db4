package org.lodestone.benefits.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are looked for.
 *
 * @param status null for all
 * @param programme empty for all
 * @param words in title, identifier, scope and outcome; empty for all
 * @param withinDays only deadlines in so many days from now; zero for all
 * @param deadline only this day's deadlines
 */
public record CallFilter(
        @Nullable CallStatus status,
        String programme,
        String words,
        int withinDays,
        @Nullable LocalDate deadline) {

    public static final CallFilter OPEN = new CallFilter(CallStatus.OPEN, "", "", 0, null);

    /** Whether anything but the status narrows the list. */
    public boolean narrow() {
        return !programme.isEmpty() || !words.isEmpty() || withinDays > 0 || deadline != null;
    }
}
