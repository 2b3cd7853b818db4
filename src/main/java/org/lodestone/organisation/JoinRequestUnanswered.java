package org.lodestone.organisation;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/** Nobody answered for five working days, Monday to Friday: the staff of the alliances take it on. */
public record JoinRequestUnanswered(OrganisationId organisation, UUID request, PersonId person)
        implements JoinRequestEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString());
    }

    @Override
    public @Nullable PersonId by() {
        return null;
    }
}
