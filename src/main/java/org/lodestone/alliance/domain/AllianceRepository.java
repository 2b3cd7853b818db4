package org.lodestone.alliance.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The alliances that are stored; reading goes through {@link AllianceShelf}. */
public interface AllianceRepository extends Repository<Alliance, UUID> {

    Optional<Alliance> findById(UUID id);

    /** For acts that must follow one another: appointing staff, changing settings. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Alliance where id = :id")
    Optional<Alliance> lock(UUID id);

    @Query("from Alliance order by place, code")
    List<Alliance> inOrder();

    @Query("select coalesce(sum(version), 0) * 1000 + count(*) from Alliance")
    long stamp();

    Alliance save(Alliance alliance);
}
