package org.lodestone.access.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Registrations that wait for their confirmation, and, for some days, those that had it. */
public interface Registrations extends Repository<Registration, UUID> {

    Registration save(Registration registration);

    Optional<Registration> findById(UUID id);

    long countByEmailAndCreatedAtAfter(String email, Instant since);

    void deleteByCreatedAtBefore(Instant before);
}
