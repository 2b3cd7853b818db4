package org.lodestone.admission;

import java.time.Instant;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/**
 * A declaration that was accepted: everything as it was at that moment.
 *
 * @param sha256 of the text that was shown, in UTF-8, lower-case hex
 */
public record Signature(
        PersonId account,
        String name,
        String function,
        Instant at,
        int declarationVersion,
        Language language,
        String sha256) {

    /** Name and function, or the name alone where no function was known. */
    public String person() {
        return function.isBlank() ? name : name + ", " + function;
    }
}
