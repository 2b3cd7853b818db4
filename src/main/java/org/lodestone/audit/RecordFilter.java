package org.lodestone.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; null where it does not matter.
 *
 * @param about people, organisations, alliances or any other records of which one's id stands in the entry; an empty list
 *     finds nothing
 * @param from first instant, inclusive
 * @param until last instant, exclusive
 */
public record RecordFilter(
        @Nullable String act,
        @Nullable List<UUID> about,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final RecordFilter ALL = new RecordFilter(null, null, null, null);
}
