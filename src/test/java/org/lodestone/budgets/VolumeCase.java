package org.lodestone.budgets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lodestone.admission.CaseState;
import org.lodestone.kernel.Ids;

/**
 * One of many cases, worked out of its number: twelve in a row belong to one organisation, which applied every other month
 * and whose last one is under way.
 */
record VolumeCase(int number, UUID id, Instant now) {

    static final int OF_ONE_ORGANISATION = 12;

    private static final CaseState[] UNDER_WAY = {
        CaseState.INFORMATION_REQUESTED,
        CaseState.SUBMITTED,
        CaseState.SCREENING,
        CaseState.IN_REVIEW,
        CaseState.READY_FOR_DECISION,
        CaseState.DRAFT
    };

    private static final CaseState[] ENDED = {
        CaseState.APPROVED, CaseState.DECLINED, CaseState.APPROVED, CaseState.WITHDRAWN, CaseState.APPROVED
    };

    static VolumeCase of(int number, Instant now) {
        return new VolumeCase(number, Ids.next(), now);
    }

    int organisation() {
        return number / OF_ONE_ORGANISATION;
    }

    private int round() {
        return number % OF_ONE_ORGANISATION;
    }

    boolean open() {
        return round() == OF_ONE_ORGANISATION - 1;
    }

    boolean lastApproved() {
        return state() == CaseState.APPROVED && round() == OF_ONE_ORGANISATION - 2;
    }

    CaseState state() {
        int organisation = organisation();
        return open()
                ? UNDER_WAY[organisation % UNDER_WAY.length]
                : ENDED[(organisation + OF_ONE_ORGANISATION - 2 - round()) % ENDED.length];
    }

    boolean assigned() {
        return state() != CaseState.DRAFT && state() != CaseState.SUBMITTED;
    }

    boolean asked() {
        return state() == CaseState.INFORMATION_REQUESTED || number % 3 == 0 && assigned();
    }

    Instant startedAt() {
        int age = (OF_ONE_ORGANISATION - 1 - round()) * 60 + organisation() % 45 + 1;
        return now.minus(Duration.ofDays(age)).minusSeconds(number);
    }

    Instant at(int hours) {
        return startedAt().plus(Duration.ofHours(hours));
    }

    LocalDate target() {
        return LocalDate.ofInstant(at(24 * 30), ZoneOffset.UTC);
    }
}
