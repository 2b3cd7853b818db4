package org.lodestone.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record; entries are added and read, nothing else. */
public interface AuditEntries extends Repository<AuditEntry, UUID> {

    String MATCHING = """
            from AuditEntry e
            where (:act is null or e.act = :act)
              and (cast(:about as uuid) is null or e.actor = :about or e.subjectId = :about
                or e.organisationId = :about or e.allianceId = :about)
              and e.at >= :from and e.at < :until
            """;

    AuditEntry save(AuditEntry entry);

    @Query("select e " + MATCHING + " order by e.at desc, e.id desc")
    List<AuditEntry> matching(@Nullable String act, @Nullable UUID about, Instant from, Instant until, Pageable page);

    @Query("select count(e) " + MATCHING)
    long countMatching(@Nullable String act, @Nullable UUID about, Instant from, Instant until);

    @Query("select distinct e.act from AuditEntry e order by e.act")
    List<String> acts();
}
