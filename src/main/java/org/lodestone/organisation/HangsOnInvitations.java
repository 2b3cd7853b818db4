package org.lodestone.organisation;

import java.util.UUID;

/**
 * Implemented by rooms that keep something which changes when an invitation is accepted. Everywhere their locks come before
 * the organisation's; in another order two people would wait for each other.
 */
public interface HangsOnInvitations {

    /** Locks what hangs on the invitation, if anything does, to the transaction's end. */
    void lock(UUID invitation);
}
