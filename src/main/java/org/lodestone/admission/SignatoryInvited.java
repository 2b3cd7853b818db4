package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** Somebody who does not belong to the organisation yet was invited to sign. */
public record SignatoryInvited(CaseMoment moment, UUID invitation, boolean voidedSignature) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("invitation", invitation.toString(), "voidedSignature", String.valueOf(voidedSignature));
    }
}
