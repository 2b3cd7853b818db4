package org.lodestone.admission.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FileDownload;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.editors.CertificatesSaver;

/** Certificates edited inside a form are the profile's. */
record FormCertificates(KeepingTheProfile keeping, KeepingCertificateFiles files, String organisation)
        implements CertificatesSaver {

    @Override
    public CertificateSummary add(CertificateInput input) {
        return keeping.addCertificate(organisation, input);
    }

    @Override
    public CertificateSummary change(UUID id, CertificateInput input, long expectedVersion) {
        return keeping.changeCertificate(organisation, id, input, expectedVersion);
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        keeping.removeCertificate(organisation, id, expectedVersion);
    }

    @Override
    public CertificateSummary upload(UUID id, String name, InputStream content) throws IOException {
        return files.upload(organisation, id, name, content);
    }

    @Override
    public FileDownload download(UUID id) {
        return files.download(organisation, id);
    }
}
