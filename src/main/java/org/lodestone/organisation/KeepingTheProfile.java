package org.lodestone.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an organisation keep its profile: everyone affiliated reads, representatives and owners change. */
@Service
@Transactional
public class KeepingTheProfile {

    private final ActingFor acting;
    private final Organisations organisations;
    private final SavingTheProfile fields;
    private final SavingProfileRows rows;
    private final CurrentPerson current;
    private final Clock clock;

    KeepingTheProfile(
            ActingFor acting,
            Organisations organisations,
            SavingTheProfile fields,
            SavingProfileRows rows,
            CurrentPerson current,
            Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.fields = fields;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Profile profile(String reference) {
        return organisations.profile(
                acting.organisation(reference, AccessRight.VIEWER).id());
    }

    /** @see SavingTheProfile#save */
    @PreAuthorize("isAuthenticated()")
    public FieldValue save(String reference, ProfileField field, @Nullable String value, long expectedVersion) {
        return fields.save(mine(reference), field, value, expectedVersion, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public MineralActivity addMineral(String reference, MineralInput input) {
        return rows.addMineral(mine(reference), input, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public MineralActivity changeMineral(String reference, UUID id, MineralInput input, long expectedVersion) {
        return rows.changeMineral(mine(reference), id, input, expectedVersion, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public void removeMineral(String reference, UUID id, long expectedVersion) {
        rows.removeMineral(mine(reference), id, expectedVersion, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public CertificateSummary addCertificate(String reference, CertificateInput input) {
        return rows.addCertificate(mine(reference), input, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public CertificateSummary changeCertificate(
            String reference, UUID id, CertificateInput input, long expectedVersion) {
        return rows.changeCertificate(mine(reference), id, input, expectedVersion, person(), now());
    }

    @PreAuthorize("isAuthenticated()")
    public void removeCertificate(String reference, UUID id, long expectedVersion) {
        rows.removeCertificate(mine(reference), id, expectedVersion, person(), now());
    }

    private OrganisationId mine(String reference) {
        return acting.organisation(reference, AccessRight.REPRESENTATIVE).id();
    }

    private PersonId person() {
        return current.required();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
