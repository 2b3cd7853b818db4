package org.lodestone.membership.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every membership, with its terms. */
public interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Membership saveAndFlush(Membership membership);

    @Query("select m from Membership m join fetch m.terms where m.id = :id")
    Optional<Membership> find(UUID id);

    /** The newest first, ended ones included. */
    @Query("""
            select m from Membership m join fetch m.terms where m.organisationId = :organisation
            order by m.startedAt desc, m.id desc
            """)
    List<Membership> ofOrganisation(UUID organisation);

    /** The one that has not been ended, whatever its terms say. */
    @Query("""
            select m from Membership m join fetch m.terms
            where m.organisationId = :organisation and m.allianceId = :alliance and m.currentSlot = true
            """)
    Optional<Membership> current(UUID organisation, UUID alliance);
}
