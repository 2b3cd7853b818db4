package org.lodestone.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The record; entries are added and read, nothing else. Pages are read from where the last one ended ({@code before} and
 * {@code beforeId}), so that the thousandth costs what the first does. Each statement walks an index backwards and ends
 * with the page: H2 does so only when ORDER BY names the index's first column too, and no database does so for an OR.
 */
public interface AuditEntries extends Repository<AuditEntry, UUID> {

    String SPAN = " and at >= :from and at <= :before and (at < :before or id < :beforeId) ";
    String PAGE = " at desc, id desc fetch first :size rows only";
    String OF_ACT = " and act = :act" + SPAN;

    String ENTRIES = "select * from audit_entry where id in (select id from (";
    String ACTOR = "(select id, at from audit_entry where actor = :about";
    String SUBJECT =
            " order by actor desc," + PAGE + ") union (select id, at from audit_entry where subject_id = :about";
    String ORGANISATION = " order by subject_id desc," + PAGE
            + ") union (select id, at from audit_entry where organisation_id = :about";
    String ALLIANCE = " order by organisation_id desc," + PAGE
            + ") union (select id, at from audit_entry where alliance_id = :about";
    String NEWEST = " order by alliance_id desc," + PAGE + ")) found) order by" + PAGE;

    AuditEntry save(AuditEntry entry);

    @Query(
            nativeQuery = true,
            value = "select * from audit_entry where at >= :from and at <= :before and (at < :before or id < :beforeId)"
                    + " order by" + PAGE)
    List<AuditEntry> all(Instant from, Instant before, UUID beforeId, int size);

    @Query(
            nativeQuery = true,
            value = "select * from audit_entry where act = :act" + SPAN + " order by act desc," + PAGE)
    List<AuditEntry> ofAct(String act, Instant from, Instant before, UUID beforeId, int size);

    /** Whatever the id is to the entry: who acted, what it happened to, or whose matter it is. */
    @Query(
            nativeQuery = true,
            value = ENTRIES + ACTOR + SPAN + SUBJECT + SPAN + ORGANISATION + SPAN + ALLIANCE + SPAN + NEWEST)
    List<AuditEntry> about(UUID about, Instant from, Instant before, UUID beforeId, int size);

    @Query(
            nativeQuery = true,
            value = ENTRIES + ACTOR + OF_ACT + SUBJECT + OF_ACT + ORGANISATION + OF_ACT + ALLIANCE + OF_ACT + NEWEST)
    List<AuditEntry> ofActAbout(String act, UUID about, Instant from, Instant before, UUID beforeId, int size);
}
