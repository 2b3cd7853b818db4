package org.lodestone.messaging;

import org.lodestone.kernel.PersonId;

/** Implemented by the room that keeps the accounts. */
public interface ActivePeople {

    /** Whether the person has an account, and it isn't suspended. */
    boolean isActive(PersonId person);
}
