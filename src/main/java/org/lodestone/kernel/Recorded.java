package org.lodestone.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact for the record. Every event implements it; the audit room writes one entry in the transaction of the act. It
 * carries ids and values, never names of people.
 */
public interface Recorded {

    /** Who did it; empty when the portal itself did (a draft that expired). */
    Optional<PersonId> actor();

    /** What kind of record it happened to, for instance {@code case}. */
    String subject();

    UUID subjectId();

    /** The organisation whose matter it is, if any. */
    default Optional<UUID> organisationId() {
        return Optional.empty();
    }

    /** The alliance whose matter it is, if any. */
    default Optional<UUID> allianceId() {
        return Optional.empty();
    }

    /** What an auditor needs beside the ids: states, versions, outcomes. No secrets, no names. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** The act's name in the record, {@code CaseApproved} for instance. */
    default String act() {
        return getClass().getSimpleName();
    }
}
