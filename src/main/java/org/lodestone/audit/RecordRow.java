package org.lodestone.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record, with the names that its ids have now.
 *
 * @param actor null when the portal itself acted
 * @param subject the kind of record that it happened to, for instance {@code case}
 * @param details by name, in the names' order; an id that has a name is given by it
 */
public record RecordRow(
        UUID id,
        Instant at,
        String act,
        @Nullable Named actor,
        String subject,
        Named about,
        @Nullable Named organisation,
        @Nullable Named alliance,
        Map<String, String> details) {

    /** @param name null where no room knows one */
    public record Named(UUID id, @Nullable String name) {}
}
