package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileSection;

/** A mineral that an organisation works with. */
@Entity
@Table(name = "mineral_activity")
public class MineralRecord extends ProfileRow<MineralRecord> {

    @Column(nullable = false)
    private String mineral;

    @Column(nullable = false)
    private String roles;

    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private @Nullable Integer amountYear;

    @SuppressWarnings("NullAway")
    protected MineralRecord() {}

    public MineralRecord(OrganisationId organisation, MineralInput input, PersonId by, Instant at) {
        super(organisation, by, at);
        write(input);
    }

    public void change(MineralInput input, PersonId by, Instant at) {
        write(input);
        changed(by, at);
    }

    private void write(MineralInput input) {
        mineral = input.mineral();
        roles = Names.write(input.roles());
        amount = input.amount();
        unit = input.unit();
        amountYear = input.year();
    }

    @Override
    ProfileSection section() {
        return ProfileSection.MINERALS;
    }

    public MineralActivity activity() {
        return row().activity();
    }

    public MineralRow row() {
        Long version = version();
        return new MineralRow(id(), mineral, roles, amount, unit, amountYear, version == null ? 0L : version);
    }
}
