package org.lodestone.audit.domain;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The record; entries are added and read, nothing else. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);
}
