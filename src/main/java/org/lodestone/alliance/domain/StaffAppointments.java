package org.lodestone.alliance.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.alliance.StaffRole;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The staff roles that are and were held. */
public interface StaffAppointments extends Repository<StaffAppointment, UUID> {

    @Query("""
            select new org.lodestone.alliance.domain.HeldRole(a.allianceId, a.personId, a.role)
            from StaffAppointment a where a.personId = :person and a.openSlot = true""")
    List<HeldRole> heldBy(UUID person);

    @Query("""
            select new org.lodestone.alliance.domain.HeldRole(a.allianceId, a.personId, a.role)
            from StaffAppointment a where a.allianceId = :alliance and a.openSlot = true order by a.grantedAt, a.id""")
    List<HeldRole> heldIn(UUID alliance);

    @Query(
            "from StaffAppointment where allianceId = :alliance and personId = :person and role = :role and openSlot = true")
    Optional<StaffAppointment> held(UUID alliance, UUID person, StaffRole role);

    StaffAppointment save(StaffAppointment appointment);
}
