package org.lodestone.admission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation submitted its application for the first time. */
public record CaseSubmitted(CaseMoment moment, @Nullable String tier) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("tier", tier == null ? "" : tier);
    }
}
