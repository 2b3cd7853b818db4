package org.lodestone.alliance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoleEnded;
import org.lodestone.alliance.StaffRoleGranted;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person's role in one alliance's staff, from when to when. */
@Entity
@Table(name = "staff_role")
public class StaffAppointment extends AbstractAggregateRoot<StaffAppointment> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID allianceId;

    @Column(nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StaffRole role;

    private @Nullable Boolean openSlot;

    @Column(nullable = false)
    private Instant grantedAt;

    private @Nullable UUID grantedBy;

    private @Nullable Instant endedAt;

    private @Nullable UUID endedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected StaffAppointment() {}

    /** @param by null when the portal's set-up grants it */
    public StaffAppointment(AllianceId alliance, PersonId person, StaffRole role, @Nullable PersonId by, Instant now) {
        this.id = Ids.next();
        this.allianceId = alliance.value();
        this.personId = person.value();
        this.role = role;
        this.openSlot = true;
        this.grantedAt = now;
        this.grantedBy = by == null ? null : by.value();
        registerEvent(new StaffRoleGranted(by, alliance, person, role));
    }

    /** Ending twice is ending once. */
    public void end(PersonId by, Instant now) {
        if (openSlot != null) {
            openSlot = null;
            endedAt = now;
            endedBy = by.value();
            registerEvent(new StaffRoleEnded(by, alliance(), person(), role));
        }
    }

    public UUID id() {
        return id;
    }

    public AllianceId alliance() {
        return new AllianceId(allianceId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public StaffRole role() {
        return role;
    }
}
