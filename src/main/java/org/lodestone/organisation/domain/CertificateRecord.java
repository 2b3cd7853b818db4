package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.files.FileId;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileSection;

/** A certificate of an organisation, with its file. */
@Entity
@Table(name = "certificate")
public class CertificateRecord extends ProfileRow<CertificateRecord> {

    @Column(nullable = false)
    private String standard;

    @Column(nullable = false)
    private String certificateNumber;

    @Column(nullable = false)
    private String issuer;

    private @Nullable String certificateScope;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID fileId;
    private @Nullable String fileName;

    @SuppressWarnings("NullAway")
    protected CertificateRecord() {}

    public CertificateRecord(OrganisationId organisation, CertificateInput input, PersonId by, Instant at) {
        super(organisation, by, at);
        write(input);
    }

    public void change(CertificateInput input, PersonId by, Instant at) {
        write(input);
        changed(by, at);
    }

    /** Attaches a file, or none, instead of the one before. */
    public void attach(@Nullable FileId file, @Nullable String name, PersonId by, Instant at) {
        fileId = file == null ? null : file.value();
        fileName = name;
        changed(by, at);
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(fileId).map(FileId::new);
    }

    private void write(CertificateInput input) {
        standard = input.standard();
        certificateNumber = input.number();
        issuer = input.issuer();
        certificateScope = input.scope();
        validUntil = input.validUntil();
    }

    @Override
    ProfileSection section() {
        return ProfileSection.CERTIFICATES;
    }

    public CertificateSummary summary() {
        Long version = version();
        return new CertificateSummary(
                id(),
                standard,
                certificateNumber,
                issuer,
                certificateScope,
                validUntil,
                fileId,
                fileName,
                version == null ? 1 : version + 1);
    }
}
