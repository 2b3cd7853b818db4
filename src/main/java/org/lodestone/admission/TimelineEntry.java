package org.lodestone.admission;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's stream of events, messages and notes.
 *
 * @param by who did it; null when the portal did, or, for the organisation, when a member of the staff acted whose name is
 *     not theirs to know
 * @param text of a message, a note, or a reason; empty otherwise
 * @param details ids and values by name, {@code check} and {@code outcome} for instance
 */
public record TimelineEntry(
        UUID id,
        TimelineKind kind,
        Audience audience,
        boolean fromStaff,
        @Nullable Someone by,
        Instant at,
        String text,
        Map<String, String> details) {}
