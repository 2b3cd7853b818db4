package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Somebody was invited into the organisation, or the invitation was sent once more. */
public record PersonInvited(OrganisationId organisation, UUID invitation, AccessRight right, int sent, PersonId by)
        implements InvitationEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("right", right.name(), "sent", Integer.toString(sent));
    }
}
