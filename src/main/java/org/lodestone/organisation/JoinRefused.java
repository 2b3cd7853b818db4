package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** An owner refused the person who asked. */
public record JoinRefused(OrganisationId organisation, UUID request, PersonId person, PersonId by)
        implements JoinRequestEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString());
    }
}
