package org.lodestone.organisation;

import java.io.Serializable;
import java.util.UUID;
import org.lodestone.kernel.Ids;

/** The id of an organisation. People see its reference, {@code ORG-000123}. */
public record OrganisationId(UUID value) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
