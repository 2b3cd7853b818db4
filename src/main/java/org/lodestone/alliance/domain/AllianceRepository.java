package org.lodestone.alliance.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The alliances that are stored; reading goes through {@link AllianceShelf}. */
public interface AllianceRepository extends Repository<Alliance, UUID> {

    Optional<Alliance> findById(UUID id);

    @Query("from Alliance order by place, code")
    List<Alliance> inOrder();

    @Query("select coalesce(sum(version), 0) * 1000 + count(*) from Alliance")
    long stamp();

    Alliance save(Alliance alliance);
}
