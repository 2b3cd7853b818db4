package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** The organisation answered and resubmitted; the case is back where it came from. */
public record CaseResubmitted(CaseMoment moment, UUID request, CaseState backTo, boolean profileFollowed)
        implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "request",
                request.toString(),
                "state",
                backTo.name(),
                "profileFollowed",
                String.valueOf(profileFollowed));
    }
}
