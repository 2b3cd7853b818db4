package org.lodestone.admission.ui.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.lodestone.admission.FillingInTheProfile;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FileDownload;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.editors.CertificatesSaver;

/** Certificates edited inside a form are the profile's, and are saved through the case. */
record FormCertificates(FillingInTheProfile filling, KeepingCertificateFiles files, Draft draft, SectionEditor section)
        implements CertificatesSaver {

    @Override
    public CertificateSummary add(CertificateInput input) {
        return section.told(() -> filling.addCertificate(draft.organisation(), draft.reference(), input));
    }

    @Override
    public CertificateSummary change(UUID id, CertificateInput input, long expectedVersion) {
        return section.told(
                () -> filling.changeCertificate(draft.organisation(), draft.reference(), id, input, expectedVersion));
    }

    @Override
    public void remove(UUID id, long expectedVersion) {
        section.told(() -> {
            filling.removeCertificate(draft.organisation(), draft.reference(), id, expectedVersion);
            return id;
        });
    }

    /** While no page is locked: a refusal is said by the editor, at the file. */
    @Override
    public CertificateSummary upload(UUID id, String name, InputStream content) throws IOException {
        return filling.upload(draft.organisation(), draft.reference(), id, name, content);
    }

    /** A refusal is said by the editor, at the file. */
    @Override
    public CertificateSummary removeFile(UUID id, long expectedVersion) {
        return filling.removeFile(draft.organisation(), draft.reference(), id, expectedVersion);
    }

    @Override
    public FileDownload download(UUID id) {
        return files.download(draft.organisation(), id);
    }
}
