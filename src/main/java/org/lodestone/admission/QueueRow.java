package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;

/**
 * A case in a queue.
 *
 * @param ageInDays working days since submission, without those that waited for the applicant
 * @param workingDaysLeft until the target, negative when it has passed; null while the clock stands or after the end
 * @param waitingForDecision true when a decider may take it up
 */
public record QueueRow(
        CaseId id,
        String reference,
        String organisation,
        CountryCode country,
        CaseState state,
        @Nullable Someone assignee,
        Instant submittedAt,
        boolean resubmitted,
        @Nullable LocalDate target,
        @Nullable Integer workingDaysLeft,
        boolean overdue,
        @Nullable LocalDate requestDue,
        int ageInDays,
        @Nullable Instant endedAt,
        boolean waitingForDecision) {}
