package org.lodestone.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the record, with the names that its ids have now. */
public record RecordRow(
        UUID id,
        Instant at,
        String act,
        @Nullable UUID actor,
        @Nullable String actorName,
        String subject,
        UUID subjectId,
        @Nullable String subjectName,
        @Nullable String organisationName,
        @Nullable String allianceName,
        String details) {}
