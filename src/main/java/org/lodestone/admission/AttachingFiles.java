package org.lodestone.admission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.admission.domain.AttachedFiles;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.CaseFiles;
import org.lodestone.admission.domain.CaseReadings;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.files.FileId;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files as answers to questions of type {@code FILES}. Every download checks the right again. */
@Service
public class AttachingFiles {

    private final CaseDesk desk;
    private final CaseFiles caseFiles;
    private final AttachedFiles attached;
    private final CaseReadings readings;
    private final Files files;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    AttachingFiles(
            CaseDesk desk,
            CaseFiles caseFiles,
            AttachedFiles attached,
            CaseReadings readings,
            Files files,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.attached = attached;
        this.readings = readings;
        this.files = files;
        this.current = current;
        this.transaction = transaction;
    }

    /**
     * Stores a file and adds it to the answer: in a draft to any question of type {@code FILES}, later only to one that was
     * asked about. The case is not locked while the file is received.
     *
     * @throws Problem.RuleBroken {@code fileTooLarge}, {@code fileEmpty}, {@code fileKind} or {@code tooManyFiles}
     * @throws IOException when the content broke off; nothing is kept
     */
    @PreAuthorize("isAuthenticated()")
    public StoredFile attach(
            String organisation, String caseReference, String question, String name, InputStream content)
            throws IOException {
        UUID owner = Objects.requireNonNull(transaction.execute(status -> {
            OpenedCase opened = desk.read(organisation, caseReference);
            attached.requireFree(opened, question);
            return opened.id().value();
        }));
        StoredFile stored = files.store(owner, name, content, current.required());
        try {
            transaction.executeWithoutResult(
                    status -> attached.add(desk.lock(organisation, caseReference), question, stored));
        } catch (RuntimeException refused) {
            files.delete(stored.id());
            throw refused;
        }
        return stored;
    }

    /** Takes a file off the answer; one that was submitted before stays with that submission. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void remove(String organisation, String caseReference, String question, FileId file) {
        attached.remove(desk.lock(organisation, caseReference), question, file);
    }

    /** The files of a case: their data sheets. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<StoredFile> filesOf(String organisation, String caseReference) {
        OpenedCase opened = desk.read(organisation, caseReference);
        return List.copyOf(caseFiles.ofOrganisation(opened.id()).values());
    }

    /** The files of a case, certificates included, for those who review it. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    @Transactional(readOnly = true)
    public List<StoredFile> filesForStaff(String alliance, String caseReference) {
        OpenedCase opened = desk.readAsStaff(alliance, caseReference);
        return List.copyOf(caseFiles.submitted(opened.id()).values());
    }

    /** A file of the organisation's own case. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CaseDownload download(String organisation, String caseReference, FileId file) {
        OpenedCase opened = desk.read(organisation, caseReference);
        return download(caseFiles.ofOrganisation(opened.id()), file);
    }

    /** A file of a case under review; the reading is recorded. */
    @PreAuthorize("hasAnyRole('STAFF','AUDITOR')")
    public CaseDownload downloadForStaff(String alliance, String caseReference, FileId file) {
        return readings.recorded(
                () -> desk.readAsStaff(alliance, caseReference),
                opened -> download(caseFiles.submitted(opened.id()), file));
    }

    private CaseDownload download(Map<FileId, StoredFile> readable, FileId file) {
        StoredFile sheet = Optional.ofNullable(readable.get(file)).orElseThrow(Problem.NotFound::new);
        return new CaseDownload(sheet, out -> files.write(file, out));
    }
}
