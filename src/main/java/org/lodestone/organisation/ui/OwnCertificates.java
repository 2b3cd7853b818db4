package org.lodestone.organisation.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FileDownload;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.editors.CertificatesSaver;

/** The certificates' editor saves into the profile. */
record OwnCertificates(KeepingTheProfile keeping, KeepingCertificateFiles files, String reference)
        implements CertificatesSaver {

    @Override
    public CertificateSummary add(CertificateInput input) {
        return keeping.addCertificate(reference, input);
    }

    @Override
    public CertificateSummary change(UUID id, CertificateInput input, long expectedVersion) {
        return keeping.changeCertificate(reference, id, input, expectedVersion);
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        keeping.removeCertificate(reference, id, expectedVersion);
    }

    @Override
    public CertificateSummary upload(UUID id, String name, InputStream content) throws IOException {
        return files.upload(reference, id, name, content);
    }

    @Override
    public CertificateSummary removeFile(UUID id, long expectedVersion) {
        return files.removeFile(reference, id, expectedVersion);
    }

    @Override
    public FileDownload download(UUID id) {
        return files.download(reference, id);
    }
}
