package org.lodestone.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Writes the profile for rooms whose forms are bound to it; the caller has checked the right to edit. */
@Service
@BetweenRooms
public class SavingTheProfile {

    /**
     * Saves one field. A value with errors is saved too (a draft may be wrong); a null or blank value empties the field.
     *
     * @param expectedVersion the version that the person saw; 0 for a field that was empty
     * @throws org.lodestone.kernel.Problem.StaleEdit when somebody changed the field since: arguments {@code value},
     *     {@code person}, {@code at}, {@code version}
     */
    public FieldValue save(
            OrganisationId organisation,
            ProfileField field,
            @Nullable String value,
            long expectedVersion,
            PersonId by,
            Instant at) {
        throw new UnsupportedOperationException("not yet");
    }
}
