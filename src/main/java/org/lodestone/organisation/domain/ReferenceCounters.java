package org.lodestone.organisation.domain;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReferenceCounters extends Repository<ReferenceCounter, Integer> {

    /** Locks the counter to the transaction's end. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ReferenceCounter c where c.id = 1")
    ReferenceCounter locked();
}
