package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.ProfileRowChanged;
import org.lodestone.organisation.ProfileRowChanged.Change;
import org.lodestone.organisation.ProfileSection;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A mineral that an organisation works with. */
@Entity
@Table(name = "mineral_activity")
public class MineralRecord extends AbstractAggregateRoot<MineralRecord> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private String mineral;

    @Column(nullable = false)
    private String roles;

    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private @Nullable Integer amountYear;

    @Column(nullable = false)
    private Instant addedAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected MineralRecord() {}

    public MineralRecord(OrganisationId organisation, MineralInput input, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.addedAt = at;
        write(input, by, at);
        fire(Change.ADDED, by);
    }

    public void change(MineralInput input, PersonId by, Instant at) {
        write(input, by, at);
        fire(Change.CHANGED, by);
    }

    public void remove(PersonId by) {
        fire(Change.REMOVED, by);
    }

    private void write(MineralInput input, PersonId by, Instant at) {
        mineral = input.mineral();
        roles = Names.write(input.roles());
        amount = input.amount();
        unit = input.unit();
        amountYear = input.year();
        changedBy = by.value();
        changedAt = at;
    }

    private void fire(Change change, PersonId by) {
        registerEvent(
                new ProfileRowChanged(new OrganisationId(organisationId), ProfileSection.MINERALS, id, change, by));
    }

    public MineralActivity activity() {
        return row().activity();
    }

    public MineralRow row() {
        return new MineralRow(id, mineral, roles, amount, unit, amountYear, version == null ? 0L : version);
    }

    public PersonId changedBy() {
        return new PersonId(changedBy);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
