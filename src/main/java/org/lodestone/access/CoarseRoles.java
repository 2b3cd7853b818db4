package org.lodestone.access;

import java.util.Set;
import org.lodestone.kernel.PersonId;

/** Implemented by rooms that make people more than signed in: the alliance room answers {@code STAFF}. Read per request. */
public interface CoarseRoles {

    /** Names without prefix, as in {@code @RolesAllowed}; empty when the room has nothing to say about the person. */
    Set<String> of(PersonId person);
}
