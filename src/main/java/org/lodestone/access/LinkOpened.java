package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.EmailAddress;

/**
 * What a secret link shows when it is opened.
 *
 * @param address whose it is; empty when it is unknown
 * @param foreign somebody else is signed in here
 */
public record LinkOpened(LinkState state, Optional<EmailAddress> address, boolean foreign) {

    static final LinkOpened UNKNOWN = new LinkOpened(LinkState.UNKNOWN, Optional.empty(), false);
}
