package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invitations to all organisations. */
public interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    @Query("select i from Invitation i where i.id = :id and i.organisationId = :organisation")
    Optional<Invitation> find(UUID id, UUID organisation);

    @Query("select i from Invitation i where i.id = :id and i.email = :email")
    Optional<Invitation> sentTo(UUID id, String email);

    @Query("select i from Invitation i where i.organisationId = :organisation and i.email = :email"
            + " and i.openSlot = true")
    Optional<Invitation> open(UUID organisation, String email);

    /** Without those that were accepted: these people stand in the list of people. */
    @Query("select i from Invitation i where i.organisationId = :organisation"
            + " and i.state <> org.lodestone.organisation.InvitationState.ACCEPTED order by i.invitedAt desc, i.id")
    List<Invitation> unaccepted(UUID organisation);

    @Query("select i from Invitation i where i.email = :email and i.openSlot = true and i.expiresAt > :now"
            + " order by i.invitedAt desc, i.id")
    List<Invitation> openTo(String email, Instant now);

    @Query("select i from Invitation i where i.openSlot = true and i.expiresAt <= :now order by i.expiresAt, i.id")
    List<Invitation> ranOut(Instant now);

    @Query("select i from Invitation i, InvitationLink l where l.tokenHash = :hash and l.invitationId = i.id")
    Optional<Invitation> byTokenHash(String hash);
}
