package org.lodestone.admission;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application was approved. The membership room creates the membership in the same transaction. */
public record CaseApproved(CaseMoment moment, @Nullable String tier, LocalDate start, int conditions)
        implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "tier", tier == null ? "" : tier, "start", start.toString(), "conditions", String.valueOf(conditions));
    }
}
