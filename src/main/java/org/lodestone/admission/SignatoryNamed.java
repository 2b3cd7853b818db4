package org.lodestone.admission;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** Somebody was named to sign the declaration. */
public record SignatoryNamed(CaseMoment moment, PersonId signatory, boolean voidedSignature) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("signatory", signatory.toString(), "voidedSignature", String.valueOf(voidedSignature));
    }
}
