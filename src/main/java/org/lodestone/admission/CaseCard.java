package org.lodestone.admission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.organisation.OrganisationId;

/**
 * A case in a list of its organisation's.
 *
 * @param stage from 1 (draft) to 5 (decided), for a bar of steps
 * @param requestDue the day by which a request waits for an answer
 * @param lastMessage the newest message, null when there is none
 */
public record CaseCard(
        CaseId id,
        String reference,
        CaseState state,
        AllianceId alliance,
        String allianceSlug,
        LocalizedText allianceName,
        OrganisationId organisation,
        Instant startedAt,
        Instant editedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate target,
        @Nullable LocalDate requestDue,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String lastMessage,
        @Nullable Instant lastMessageAt,
        int stage,
        NextStep next) {

    /** The day to tell the organisation: the target, unless the clock stands and moves it. */
    public @Nullable LocalDate promised() {
        return state.clockRuns() ? target : null;
    }
}
