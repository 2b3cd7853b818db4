package org.lodestone.access.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every account. */
public interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    /** For a new account: what refers to it may be written by plain SQL in the same transaction. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    List<Account> findByIdIn(Collection<UUID> ids);

    /** By address or name, whole or in part; the whole ones first. */
    @Query("""
            select a from Account a where a.email = :words or locate(:words, lower(a.name)) > 0
            order by case when a.email = :words or lower(a.name) = :words then 0 else 1 end, a.name, a.id
            """)
    List<Account> called(String words, Limit limit);

    @Query("select a.id from Account a where a.state = org.lodestone.access.domain.AccountState.SUSPENDED")
    List<UUID> suspended();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);
}
