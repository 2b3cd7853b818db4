package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.organisation.OrganisationSummary;

/**
 * The facts of a case that both sides see.
 *
 * @param version raised by every act but not by answers, messages and notes; a decider hands back the one that was read
 * @param tier the tier asked for, once the case is submitted and its form asks for one
 * @param submittedAt the first submission
 * @param lastSubmittedAt the last one, later than the first after a resubmission
 * @param submissions how many there were: none in a draft, more than one after a resubmission
 * @param target the day by which the alliance means to decide; null in a draft
 * @param workingDaysLeft until the target, negative when it has passed; null while the clock stands or after the end
 * @param messagesUntil until when both sides may still write; null while the case is open
 */
public record CaseSheet(
        CaseId id,
        String reference,
        CaseState state,
        AllianceSummary alliance,
        OrganisationSummary organisation,
        long version,
        int formVersion,
        int declarationVersion,
        @Nullable String tier,
        Instant startedAt,
        @Nullable Someone startedBy,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable Someone submittedBy,
        @Nullable Instant lastSubmittedAt,
        int submissions,
        @Nullable LocalDate target,
        @Nullable Integer workingDaysLeft,
        boolean overdue,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable Instant messagesUntil) {

    /** The day to tell the organisation: the target, unless the clock stands and moves it. */
    public @Nullable LocalDate promised() {
        return state.clockRuns() ? target : null;
    }

    public boolean resubmitted() {
        return submissions > 1;
    }
}
