package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests to join, of all organisations. */
public interface JoinRequests extends Repository<JoinRequest, UUID> {

    JoinRequest save(JoinRequest request);

    Optional<JoinRequest> findById(UUID id);

    @Query("select j from JoinRequest j where j.id = :id and j.organisationId = :organisation")
    Optional<JoinRequest> find(UUID id, UUID organisation);

    @Query("select j from JoinRequest j where j.id = :id and j.personId = :person")
    Optional<JoinRequest> askedBy(UUID id, UUID person);

    @Query("select j from JoinRequest j where j.organisationId = :organisation and j.personId = :person"
            + " and j.openSlot = true")
    Optional<JoinRequest> open(UUID organisation, UUID person);

    @Query("select j from JoinRequest j where j.organisationId = :organisation and j.openSlot = true"
            + " order by j.askedAt, j.id")
    List<JoinRequest> openOf(UUID organisation);

    @Query("select j from JoinRequest j where j.personId = :person and j.openSlot = true order by j.askedAt, j.id")
    List<JoinRequest> openBy(UUID person);

    /** A first choice by the clock; working days are counted on what is left. */
    @Query("select j from JoinRequest j where j.openSlot = true and j.handedOnAt is null and j.askedAt <= :before"
            + " order by j.askedAt, j.id")
    List<JoinRequest> unanswered(Instant before);

    @Query("select j from JoinRequest j where j.openSlot = true and j.handedOnAt is not null"
            + " order by j.askedAt, j.id")
    List<JoinRequest> handedOn();
}
