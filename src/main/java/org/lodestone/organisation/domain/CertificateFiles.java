package org.lodestone.organisation.domain;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.files.FileId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which file belongs to which certificate of an organisation. */
@Component
public class CertificateFiles {

    private final CertificateRecords certificates;

    CertificateFiles(CertificateRecords certificates) {
        this.certificates = certificates;
    }

    @Transactional(readOnly = true)
    public void require(OrganisationId organisation, UUID certificate) {
        certificates.find(certificate, organisation.value()).orElseThrow(Problem.NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<FileId> file(OrganisationId organisation, UUID certificate) {
        return certificates.find(certificate, organisation.value()).flatMap(CertificateRecord::file);
    }
}
