package org.lodestone.alliance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.alliance.domain.HeldRole;
import org.lodestone.alliance.domain.RolesInRequest;
import org.lodestone.alliance.domain.StaffAppointments;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is staff of which alliance, at this moment. */
@Service
@BetweenRooms
public class StaffRoles {

    private final StaffAppointments appointments;
    private final RolesInRequest kept;

    StaffRoles(StaffAppointments appointments, RolesInRequest kept) {
        this.appointments = appointments;
        this.kept = kept;
    }

    /** The person's roles by alliance; read once per request. */
    @Transactional(readOnly = true)
    public Map<AllianceId, Set<StaffRole>> of(PersonId person) {
        return kept.of(person, () -> read(person));
    }

    /** The people who hold a role in an alliance now. */
    @Transactional(readOnly = true)
    public Set<PersonId> holders(AllianceId alliance, StaffRole role) {
        return appointments.heldIn(alliance.value()).stream()
                .filter(held -> held.role() == role)
                .map(held -> new PersonId(held.personId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<AllianceId, Set<StaffRole>> read(PersonId person) {
        Map<AllianceId, Set<StaffRole>> roles = new HashMap<>();
        for (HeldRole held : appointments.heldBy(person.value())) {
            roles.computeIfAbsent(new AllianceId(held.allianceId()), id -> EnumSet.noneOf(StaffRole.class))
                    .add(held.role());
        }
        return Map.copyOf(roles);
    }
}
