package org.lodestone.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.CertificateFiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The files of certificates: everyone affiliated reads, representatives and owners upload. Without a transaction of its own,
 * so that none is open while a slow connection delivers.
 */
@Service
public class KeepingCertificateFiles {

    private final ActingFor acting;
    private final SavingProfileRows rows;
    private final CertificateFiles certificates;
    private final Files files;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingCertificateFiles(
            ActingFor acting,
            SavingProfileRows rows,
            CertificateFiles certificates,
            Files files,
            CurrentPerson current,
            Clock clock) {
        this.acting = acting;
        this.rows = rows;
        this.certificates = certificates;
        this.files = files;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Stores the file and attaches it to the certificate instead of the one before.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken as {@link Files#store} says; nothing is kept then
     */
    @PreAuthorize("isAuthenticated()")
    public CertificateSummary upload(String reference, UUID certificate, String name, InputStream content)
            throws IOException {
        OrganisationId organisation =
                acting.organisation(reference, AccessRight.REPRESENTATIVE).id();
        certificates.require(organisation, certificate);
        StoredFile stored = files.store(organisation.value(), name, content, current.required());
        try {
            return rows.attach(organisation, certificate, stored, current.required(), clock.instant());
        } catch (RuntimeException notAttached) {
            files.delete(stored.id());
            throw notAttached;
        }
    }

    /** @see SavingProfileRows#removeFile */
    @PreAuthorize("isAuthenticated()")
    public CertificateSummary removeFile(String reference, UUID certificate, long expectedVersion) {
        OrganisationId organisation =
                acting.organisation(reference, AccessRight.REPRESENTATIVE).id();
        return rows.removeFile(organisation, certificate, expectedVersion, current.required(), clock.instant());
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when the certificate has no file, or is another organisation's */
    @PreAuthorize("isAuthenticated()")
    public FileDownload download(String reference, UUID certificate) {
        OrganisationId organisation =
                acting.organisation(reference, AccessRight.VIEWER).id();
        FileId file = certificates.file(organisation, certificate).orElseThrow(Problem.NotFound::new);
        StoredFile sheet = files.sheet(file).orElseThrow(Problem.NotFound::new);
        return new FileDownload(sheet.name(), sheet.kind().mediaType(), sheet.bytes(), out -> files.write(file, out));
    }
}
