package org.lodestone.admission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lodestone.files.FileId;
import org.lodestone.files.StoredFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Files as answers to questions of type {@code FILES}. Every download checks the right again. */
@Service
public class AttachingFiles {

    /**
     * Stores a file and adds it to the answer. In a draft any question of type {@code FILES}, later only one that was asked about.
     *
     * @throws IOException when the content broke off; nothing is kept
     */
    @PreAuthorize("isAuthenticated()")
    public StoredFile attach(
            String organisation, String caseReference, String question, String name, InputStream content)
            throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes a file off the answer; one that was submitted before stays with that submission. */
    @PreAuthorize("isAuthenticated()")
    public void remove(String organisation, String caseReference, String question, FileId file) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The files of a case: their data sheets. */
    @PreAuthorize("isAuthenticated()")
    public List<StoredFile> filesOf(String organisation, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The files of a case, certificates included, for those who review it. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public List<StoredFile> filesForStaff(String alliance, String caseReference) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A file of the organisation's own case. */
    @PreAuthorize("isAuthenticated()")
    public CaseDownload download(String organisation, String caseReference, FileId file) {
        throw new UnsupportedOperationException("not yet");
    }

    /** A file of a case under review; the reading is recorded. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public CaseDownload downloadForStaff(String alliance, String caseReference, FileId file) {
        throw new UnsupportedOperationException("not yet");
    }
}
