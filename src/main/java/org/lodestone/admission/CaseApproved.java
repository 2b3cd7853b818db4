package org.lodestone.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The application was approved. The membership room creates the membership in the same transaction. */
public record CaseApproved(
        CaseMoment moment, @Nullable String tier, LocalDate start, int conditions, List<String> reasons)
        implements CaseEvent {
    /** An older release published it without reasons. */
    public CaseApproved {
        reasons = List.copyOf(Objects.requireNonNullElse(reasons, List.of()));
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "tier",
                tier == null ? "" : tier,
                "start",
                start.toString(),
                "conditions",
                String.valueOf(conditions),
                "reasons",
                String.join(",", reasons));
    }
}
