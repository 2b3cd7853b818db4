package org.lodestone.alliance.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.alliance.StaffRole;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invitations to alliances' staff. One that has run out stays open until it is withdrawn or the role given anew. */
public interface StaffInvitations extends Repository<StaffInvitation, UUID> {

    @Query("from StaffInvitation where allianceId = :alliance and openSlot = true order by invitedAt, id")
    List<StaffInvitation> openIn(UUID alliance);

    @Query("from StaffInvitation where email = :email and openSlot = true order by invitedAt, id")
    List<StaffInvitation> openFor(String email);

    @Query("from StaffInvitation where allianceId = :alliance and email = :email and role = :role and openSlot = true")
    Optional<StaffInvitation> open(UUID alliance, String email, StaffRole role);

    @Query("from StaffInvitation where id = :id and allianceId = :alliance and openSlot = true")
    Optional<StaffInvitation> openById(UUID alliance, UUID id);

    @Query("select i.allianceId, count(*) from StaffInvitation i where i.openSlot = true"
            + " and i.expiresAt > :now group by i.allianceId")
    List<Object[]> counts(Instant now);

    StaffInvitation save(StaffInvitation invitation);

    StaffInvitation saveAndFlush(StaffInvitation invitation);
}
