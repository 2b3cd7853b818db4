package org.lodestone.organisation.editors;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FileDownload;

/** Where the certificates' editor saves; files go up and down while no page is locked. */
public interface CertificatesSaver {

    CertificateSummary add(CertificateInput input);

    CertificateSummary change(UUID id, CertificateInput input, long expectedVersion);

    void remove(UUID id, long expectedVersion);

    CertificateSummary upload(UUID id, String name, InputStream content) throws IOException;

    CertificateSummary removeFile(UUID id, long expectedVersion);

    FileDownload download(UUID id);
}
