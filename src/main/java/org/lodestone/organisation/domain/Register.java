package org.lodestone.organisation.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All organisations. */
public interface Register extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    /** Locks the organisation's row to the transaction's end: changes of its profile come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> locked(UUID id);

    @Query("select new org.lodestone.organisation.domain.SummaryRow(o.id, o.reference, o.name, o.country)"
            + " from Organisation o where o.id in :ids")
    List<SummaryRow> summaries(Collection<UUID> ids);

    /** By reference or name, the name in part too; the whole ones first. */
    @Query("""
            select new org.lodestone.organisation.domain.SummaryRow(o.id, o.reference, o.name, o.country)
            from Organisation o where lower(o.reference) = :words or locate(:words, lower(o.name)) > 0
            order by case when lower(o.reference) = :words or lower(o.name) = :words then 0 else 1 end, o.name, o.id
            """)
    List<SummaryRow> called(String words, Limit limit);

    /** Those without an owner, by name; whoever can't sign in owns nothing. */
    @Query("select new org.lodestone.organisation.domain.SummaryRow(o.id, o.reference, o.name, o.country)"
            + " from Organisation o where not exists (select 1 from Affiliation a where a.organisationId = o.id"
            + " and a.openSlot = true and a.accessRight = org.lodestone.organisation.AccessRight.OWNER"
            + " and a.personId not in :suspended) order by o.name, o.id")
    List<SummaryRow> withoutOwner(Collection<UUID> suspended, Limit limit);

    @Query("select count(o) from Organisation o where o.registrationSlot = :slot and o.id <> :self")
    long holdersOfRegistration(String slot, UUID self);

    @Query("select count(o) from Organisation o where o.leiSlot = :lei and o.id <> :self")
    long holdersOfLei(String lei, UUID self);
}
