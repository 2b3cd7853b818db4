package org.lodestone.admission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationId;

/**
 * Which case an event happened to, by whom and when.
 *
 * @param event the event's own id, for idempotent listeners
 * @param by null when the portal itself acted
 */
public record CaseMoment(
        UUID event,
        CaseId caseId,
        String reference,
        OrganisationId organisation,
        AllianceId alliance,
        @Nullable PersonId by,
        Instant at) {}
