package org.lodestone.access;

import java.util.UUID;
import org.lodestone.kernel.RoleRecorded;

/** Something that happened to an invitation to a role, of the whole portal or of an alliance. */
public interface RoleInvitationEvent extends RoleRecorded {

    UUID invitation();

    @Override
    default UUID subjectId() {
        return invitation();
    }
}
