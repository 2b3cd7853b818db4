package org.lodestone.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;

/**
 * A person affiliated to an organisation.
 *
 * @param function the function in the organisation, "Deputy director" for instance
 */
public record PersonInOrganisation(
        PersonId person,
        String name,
        String email,
        @Nullable String function,
        AccessRight right,
        Set<ContactRole> roles) {

    /** "Anna Kim, Deputy director", or the name alone. */
    public String nameAndFunction() {
        return function == null || function.isBlank() ? name : name + ", " + function;
    }
}
