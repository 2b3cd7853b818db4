package org.lodestone.alliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text amounts to.
 *
 * @param faults what is wrong with it, in the order of the lines
 * @param form what it says, when it is a form without faults
 * @param declaration the same for a declaration
 */
public record DocumentReport(
        List<DocumentFault> faults,
        @Nullable FormDefinition form,
        @Nullable Declaration declaration) {

    public boolean publishable() {
        return faults.isEmpty();
    }
}
