package org.lodestone.admission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The timelines of cases. */
public interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    @Query("select e from Entry e where e.id = :id")
    Optional<Entry> find(@Param("id") UUID id);

    @Query("select e from Entry e where e.caseId = :caseId order by e.writtenAt, e.id")
    List<Entry> of(@Param("caseId") UUID caseId);
}
