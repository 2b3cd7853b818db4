package org.lodestone.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/** An invitation ran out without an answer. */
public record InvitationExpired(OrganisationId organisation, UUID invitation) implements InvitationEvent {

    @Override
    public @Nullable PersonId by() {
        return null;
    }
}
