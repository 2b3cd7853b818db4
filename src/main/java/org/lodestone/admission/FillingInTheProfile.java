package org.lodestone.admission;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lodestone.admission.domain.CaseDesk;
import org.lodestone.admission.domain.Cases;
import org.lodestone.admission.domain.OpenedCase;
import org.lodestone.files.Files;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.organisation.SavingTheProfile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sections of the profile that are filled in inside a form. Each save goes through its case, which is locked first, so that
 * nothing typed into a form is taken after submission: {@code Problem.RuleBroken answerAfterSubmission}.
 */
@Service
public class FillingInTheProfile {

    private final CaseDesk desk;
    private final Cases cases;
    private final SavingTheProfile fields;
    private final SavingProfileRows rows;
    private final Files files;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    FillingInTheProfile(
            CaseDesk desk,
            Cases cases,
            SavingTheProfile fields,
            SavingProfileRows rows,
            Files files,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.cases = cases;
        this.fields = fields;
        this.rows = rows;
        this.files = files;
        this.current = current;
        this.transaction = transaction;
    }

    /** @see SavingTheProfile#save */
    @PreAuthorize("isAuthenticated()")
    public FieldValue save(
            String organisation, String caseReference, ProfileField field, String value, long expectedVersion) {
        return locked(
                organisation,
                caseReference,
                (owner, by, at) -> fields.save(owner, field, value, expectedVersion, by, at));
    }

    @PreAuthorize("isAuthenticated()")
    public MineralActivity addMineral(String organisation, String caseReference, MineralInput input) {
        return locked(organisation, caseReference, (owner, by, at) -> rows.addMineral(owner, input, by, at));
    }

    @PreAuthorize("isAuthenticated()")
    public MineralActivity changeMineral(
            String organisation, String caseReference, UUID id, MineralInput input, long expectedVersion) {
        return locked(
                organisation,
                caseReference,
                (owner, by, at) -> rows.changeMineral(owner, id, input, expectedVersion, by, at));
    }

    @PreAuthorize("isAuthenticated()")
    public void removeMineral(String organisation, String caseReference, UUID id, long expectedVersion) {
        locked(organisation, caseReference, (owner, by, at) -> {
            rows.removeMineral(owner, id, expectedVersion, by, at);
            return id;
        });
    }

    @PreAuthorize("isAuthenticated()")
    public CertificateSummary addCertificate(String organisation, String caseReference, CertificateInput input) {
        return locked(organisation, caseReference, (owner, by, at) -> rows.addCertificate(owner, input, by, at));
    }

    @PreAuthorize("isAuthenticated()")
    public CertificateSummary changeCertificate(
            String organisation, String caseReference, UUID id, CertificateInput input, long expectedVersion) {
        return locked(
                organisation,
                caseReference,
                (owner, by, at) -> rows.changeCertificate(owner, id, input, expectedVersion, by, at));
    }

    @PreAuthorize("isAuthenticated()")
    public void removeCertificate(String organisation, String caseReference, UUID id, long expectedVersion) {
        locked(organisation, caseReference, (owner, by, at) -> {
            rows.removeCertificate(owner, id, expectedVersion, by, at);
            return id;
        });
    }

    /**
     * Stores the file of a certificate instead of the one before. The case is not locked while the file is received.
     *
     * @throws Problem.RuleBroken as {@link Files#store} says too; nothing is kept then
     */
    @PreAuthorize("isAuthenticated()")
    public CertificateSummary upload(
            String organisation, String caseReference, UUID certificate, String name, InputStream content)
            throws IOException {
        OrganisationId owner = Objects.requireNonNull(transaction.execute(status -> {
            OpenedCase opened = desk.read(organisation, caseReference);
            opened.application().require(CaseAction.EDIT, opened.in());
            return applicant(opened);
        }));
        StoredFile stored = files.store(owner.value(), name, content, current.required());
        try {
            return locked(
                    organisation, caseReference, (held, by, at) -> rows.attach(held, certificate, stored, by, at));
        } catch (RuntimeException refused) {
            files.delete(stored.id());
            throw refused;
        }
    }

    /** @see SavingProfileRows#removeFile */
    @PreAuthorize("isAuthenticated()")
    public CertificateSummary removeFile(
            String organisation, String caseReference, UUID certificate, long expectedVersion) {
        return locked(
                organisation,
                caseReference,
                (owner, by, at) -> rows.removeFile(owner, certificate, expectedVersion, by, at));
    }

    /** The case stays locked until what is saved is committed; only a draft may be edited. */
    private <T> T locked(String organisation, String caseReference, ProfileEdit<T> save) {
        return Objects.requireNonNull(transaction.execute(status -> {
            OpenedCase opened = desk.lock(organisation, caseReference);
            opened.application().require(CaseAction.EDIT, opened.in());
            T saved = save.in(applicant(opened), current.required(), opened.in().now());
            cases.touch(opened.id().value(), opened.in().now());
            return saved;
        }));
    }

    private static OrganisationId applicant(OpenedCase opened) {
        return opened.application().applicant().id();
    }

    /** Saves something in the owner's profile. */
    private interface ProfileEdit<T> {

        T in(OrganisationId owner, PersonId by, Instant at);
    }
}
