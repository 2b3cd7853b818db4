package org.lodestone.membership.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every membership, with its terms. */
public interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Membership saveAndFlush(Membership membership);

    @Query("select m from Membership m join fetch m.terms where m.id = :id and m.allianceId in :alliances")
    Optional<Membership> find(UUID id, Collection<UUID> alliances);

    /** The newest first, ended ones included. */
    @Query("""
            select m from Membership m join fetch m.terms where m.organisationId = :organisation
            order by m.startedAt desc, m.id desc
            """)
    List<Membership> ofOrganisation(UUID organisation);

    @Query("""
            select new org.lodestone.membership.domain.HeldPlace(m.organisationId, m.allianceId) from Membership m
            where m.organisationId in :organisations and m.currentSlot = true
            """)
    List<HeldPlace> currentOf(Collection<UUID> organisations);

    /** A page of an alliance's memberships, the newest first. */
    @Query("""
            select m.id from Membership m where m.allianceId = :alliance and m.currentSlot = true
            order by m.memberSince desc, m.id desc
            """)
    List<UUID> current(UUID alliance, Pageable page);

    @Query("""
            select m.id from Membership m where m.allianceId = :alliance and m.currentSlot is null
            order by m.endedAt desc, m.id desc
            """)
    List<UUID> ended(UUID alliance, Pageable page);

    @Query("select count(m) from Membership m where m.allianceId = :alliance and m.currentSlot = true")
    long countCurrent(UUID alliance);

    @Query("select count(m) from Membership m where m.allianceId = :alliance and m.currentSlot is null")
    long countEnded(UUID alliance);

    @Query("select m from Membership m join fetch m.terms where m.id in :ids")
    List<Membership> all(Collection<UUID> ids);

    /** Whosever they are: for the record. */
    @Query("select new org.lodestone.membership.domain.NamedMembership(m.id, m.reference) from Membership m"
            + " where m.id in :ids")
    List<NamedMembership> named(Collection<UUID> ids);

    @Query("select new org.lodestone.membership.domain.NamedMembership(m.id, m.reference) from Membership m"
            + " where m.reference = :reference")
    List<NamedMembership> called(String reference);

    /** The one that has not been ended, whatever its terms say. */
    @Query("""
            select m from Membership m join fetch m.terms
            where m.organisationId = :organisation and m.allianceId = :alliance and m.currentSlot = true
            """)
    Optional<Membership> current(UUID organisation, UUID alliance);
}
