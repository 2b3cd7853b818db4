package org.lodestone.shell;

import java.util.Optional;

/** A slot: which organisation the reader acts for on a page that belongs to none, so that the way there stays in sight. */
public interface OrganisationAtHand {

    /** @param last the one whose page was open before, if any */
    Optional<String> reference(Optional<String> last);
}
