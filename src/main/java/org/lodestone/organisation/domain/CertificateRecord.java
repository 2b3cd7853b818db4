package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.files.FileId;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.CertificateInput;
import org.lodestone.organisation.CertificateSummary;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileRowChanged;
import org.lodestone.organisation.ProfileRowChanged.Change;
import org.lodestone.organisation.ProfileSection;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A certificate of an organisation, with its file. */
@Entity
@Table(name = "certificate")
public class CertificateRecord extends AbstractAggregateRoot<CertificateRecord> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

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

    @Column(nullable = false)
    private Instant addedAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected CertificateRecord() {}

    public CertificateRecord(OrganisationId organisation, CertificateInput input, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.addedAt = at;
        write(input, by, at);
        fire(Change.ADDED, by);
    }

    public void change(CertificateInput input, PersonId by, Instant at) {
        write(input, by, at);
        fire(Change.CHANGED, by);
    }

    /** Attaches a file, or none, instead of the one before. */
    public void attach(@Nullable FileId file, @Nullable String name, PersonId by, Instant at) {
        fileId = file == null ? null : file.value();
        fileName = name;
        changedBy = by.value();
        changedAt = at;
        fire(Change.CHANGED, by);
    }

    public void remove(PersonId by) {
        fire(Change.REMOVED, by);
    }

    public Optional<FileId> file() {
        return Optional.ofNullable(fileId).map(FileId::new);
    }

    private void write(CertificateInput input, PersonId by, Instant at) {
        standard = input.standard();
        certificateNumber = input.number();
        issuer = input.issuer();
        certificateScope = input.scope();
        validUntil = input.validUntil();
        changedBy = by.value();
        changedAt = at;
    }

    private void fire(Change change, PersonId by) {
        registerEvent(
                new ProfileRowChanged(new OrganisationId(organisationId), ProfileSection.CERTIFICATES, id, change, by));
    }

    public CertificateSummary summary() {
        return new CertificateSummary(
                id,
                standard,
                certificateNumber,
                issuer,
                certificateScope,
                validUntil,
                fileId,
                fileName,
                version == null ? 1 : version + 1);
    }

    public PersonId changedBy() {
        return new PersonId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
