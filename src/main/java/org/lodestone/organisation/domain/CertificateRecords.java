package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.organisation.CertificateSummary;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates of all profiles. */
public interface CertificateRecords extends Repository<CertificateRecord, UUID> {

    CertificateRecord saveAndFlush(CertificateRecord certificate);

    void delete(CertificateRecord certificate);

    @Query("select c from CertificateRecord c where c.id = :id and c.organisationId = :organisation")
    Optional<CertificateRecord> find(UUID id, UUID organisation);

    @Query("select new org.lodestone.organisation.CertificateSummary(c.id, c.standard, c.certificateNumber, c.issuer,"
            + " c.certificateScope, c.validUntil, c.fileId, c.fileName, c.version + 1) from CertificateRecord c"
            + " where c.organisationId = :organisation order by c.addedAt, c.id")
    List<CertificateSummary> of(UUID organisation);
}
