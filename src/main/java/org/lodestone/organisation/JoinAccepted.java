package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** An owner let the person in who asked. */
public record JoinAccepted(OrganisationId organisation, UUID request, PersonId person, AccessRight right, PersonId by)
        implements JoinRequestEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString(), "right", right.name());
    }
}
