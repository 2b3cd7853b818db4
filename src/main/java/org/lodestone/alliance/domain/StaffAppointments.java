package org.lodestone.alliance.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Query(
            "select a.allianceId, count(distinct a.personId) from StaffAppointment a where a.openSlot = true group by a.allianceId")
    List<Object[]> counts();

    /** Rows of an id and a count, by id. */
    static Map<UUID, Long> byAlliance(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    StaffAppointment save(StaffAppointment appointment);
}
