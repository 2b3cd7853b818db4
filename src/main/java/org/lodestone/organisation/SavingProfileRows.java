package org.lodestone.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lodestone.access.People;
import org.lodestone.files.StoredFile;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.minerals.Minerals;
import org.lodestone.organisation.domain.CertificateRecord;
import org.lodestone.organisation.domain.CertificateRecords;
import org.lodestone.organisation.domain.MineralRecord;
import org.lodestone.organisation.domain.MineralRecords;
import org.lodestone.organisation.domain.ProfileRow;
import org.lodestone.organisation.domain.Register;
import org.lodestone.organisation.domain.RowRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the rows of the profile, minerals and certificates, for rooms whose forms are bound to it; the caller has checked
 * the right to edit. Where a row was changed since the version that the person saw, {@code StaleEdit profileRowStale} says
 * {@code person}, {@code at}, {@code version}, and what the row says now as {@code row}.
 */
@Service
@BetweenRooms
@Transactional
public class SavingProfileRows {

    private final Register register;
    private final MineralRecords minerals;
    private final CertificateRecords certificates;
    private final People people;
    private final Minerals known;

    SavingProfileRows(
            Register register,
            MineralRecords minerals,
            CertificateRecords certificates,
            People people,
            Minerals known) {
        this.register = register;
        this.minerals = minerals;
        this.certificates = certificates;
        this.people = people;
        this.known = known;
    }

    /**
     * What may be said about a mineral, wherever it is kept.
     *
     * @throws Problem.NotFound for a mineral that nobody knows
     * @throws Problem.RuleBroken {@code mineralAmount} or {@code mineralYear}
     */
    public void check(MineralInput input) {
        RowRules.check(input, known.exists(input.mineral()));
    }

    /** Where somebody else added the mineral meanwhile, {@code StaleEdit profileRowStale} says which row has it. */
    public MineralActivity addMineral(OrganisationId organisation, MineralInput input, PersonId by, Instant at) {
        check(input);
        lock(organisation);
        MineralRecord added = new MineralRecord(organisation, input, by, at);
        minerals.another(organisation.value(), input.mineral(), added.row().id())
                .ifPresent(this::refuseStale);
        added = minerals.saveAndFlush(added);
        return added.activity();
    }

    public MineralActivity changeMineral(
            OrganisationId organisation, UUID id, MineralInput input, long expectedVersion, PersonId by, Instant at) {
        check(input);
        MineralRecord row = mineral(organisation, id, expectedVersion);
        if (!input.mineral().equals(row.activity().mineral())) {
            refuseTwice(organisation, id, input);
        }
        row.change(input, by, at);
        MineralRecord saved = minerals.saveAndFlush(row);
        return saved.activity();
    }

    public void removeMineral(OrganisationId organisation, UUID id, long expectedVersion, PersonId by, Instant at) {
        MineralRecord row = mineral(organisation, id, expectedVersion);
        row.remove(by);
        minerals.delete(row);
    }

    public CertificateSummary addCertificate(
            OrganisationId organisation, CertificateInput input, PersonId by, Instant at) {
        RowRules.check(input);
        lock(organisation);
        CertificateRecord added = certificates.saveAndFlush(new CertificateRecord(organisation, input, by, at));
        return added.summary();
    }

    public CertificateSummary changeCertificate(
            OrganisationId organisation,
            UUID id,
            CertificateInput input,
            long expectedVersion,
            PersonId by,
            Instant at) {
        RowRules.check(input);
        CertificateRecord row = certificate(organisation, id, expectedVersion);
        row.change(input, by, at);
        CertificateRecord saved = certificates.saveAndFlush(row);
        return saved.summary();
    }

    /**
     * Attaches a file that the files room holds for the organisation. The one before is not deleted: a submitted case may
     * hold a copy of the profile that names it.
     */
    public CertificateSummary attach(OrganisationId organisation, UUID id, StoredFile file, PersonId by, Instant at) {
        lock(organisation);
        CertificateRecord row = certificates.find(id, organisation.value()).orElseThrow(Problem.NotFound::new);
        row.attach(file.id(), file.name(), by, at);
        CertificateRecord saved = certificates.saveAndFlush(row);
        return saved.summary();
    }

    /** The certificate stays, without a file; the file is not deleted, since a submitted case may name it. */
    public CertificateSummary removeFile(
            OrganisationId organisation, UUID id, long expectedVersion, PersonId by, Instant at) {
        CertificateRecord row = certificate(organisation, id, expectedVersion);
        row.attach(null, null, by, at);
        CertificateRecord saved = certificates.saveAndFlush(row);
        return saved.summary();
    }

    /** Removes the certificate; its file stays, since a submitted case may name it. */
    public void removeCertificate(OrganisationId organisation, UUID id, long expectedVersion, PersonId by, Instant at) {
        CertificateRecord row = certificate(organisation, id, expectedVersion);
        row.remove(by);
        certificates.delete(row);
    }

    private void lock(OrganisationId organisation) {
        register.locked(organisation.value()).orElseThrow(Problem.NotFound::new);
    }

    private MineralRecord mineral(OrganisationId organisation, UUID id, long expected) {
        lock(organisation);
        MineralRecord row = minerals.find(id, organisation.value()).orElseThrow(Problem.NotFound::new);
        if (row.activity().version() != expected) {
            refuseStale(row);
        }
        return row;
    }

    /** @throws Problem.RuleBroken {@code mineralTwice} when another row has the mineral */
    private void refuseTwice(OrganisationId organisation, UUID row, MineralInput input) {
        if (minerals.another(organisation.value(), input.mineral(), row).isPresent()) {
            throw new Problem.RuleBroken("mineralTwice");
        }
    }

    private CertificateRecord certificate(OrganisationId organisation, UUID id, long expected) {
        lock(organisation);
        CertificateRecord row = certificates.find(id, organisation.value()).orElseThrow(Problem.NotFound::new);
        if (row.summary().version() != expected) {
            throw stale(row, row.summary(), row.summary().version());
        }
        return row;
    }

    private void refuseStale(MineralRecord row) {
        throw stale(row, row.activity(), row.activity().version());
    }

    private Problem.StaleEdit stale(ProfileRow<?> row, Object now, long version) {
        return new Problem.StaleEdit(
                "profileRowStale",
                Map.of(
                        "person",
                        people.get(row.changedBy()).name(),
                        "at",
                        row.changedAt(),
                        "version",
                        version,
                        "row",
                        now));
    }
}
