package org.lodestone.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; null where it does not matter.
 *
 * @param about a person, organisation, alliance or any other record whose id stands in the entry
 * @param from first instant, inclusive
 * @param until last instant, exclusive
 */
public record RecordFilter(
        @Nullable String act,
        @Nullable UUID about,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final RecordFilter ALL = new RecordFilter(null, null, null, null);
}
