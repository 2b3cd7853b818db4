package org.lodestone.benefits.funding;

import java.time.LocalDate;

/** A day with deadlines. @param days from today, in the zone of the deadline's day */
public record DeadlineAhead(LocalDate day, int open, int forthcoming, long days) {

    public int calls() {
        return open + forthcoming;
    }
}
