package org.lodestone.access.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes of address that wait for their confirmations. */
public interface EmailChanges extends Repository<EmailChange, UUID> {

    EmailChange save(EmailChange change);

    Optional<EmailChange> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EmailChange c where c.id = :id")
    Optional<EmailChange> lock(UUID id);
}
