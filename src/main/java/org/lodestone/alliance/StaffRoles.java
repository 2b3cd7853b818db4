package org.lodestone.alliance;

import java.util.Map;
import java.util.Set;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Who is staff of which alliance, at this moment. */
@Service
@BetweenRooms
public class StaffRoles {

    /** The person's roles by alliance; read once per request for the current person. */
    public Map<AllianceId, Set<StaffRole>> of(PersonId person) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The people who hold a role in an alliance now. */
    public Set<PersonId> holders(AllianceId alliance, StaffRole role) {
        throw new UnsupportedOperationException("not yet");
    }
}
