package org.lodestone.admission;

import java.util.List;
import java.util.Map;

/** The application was declined. */
public record CaseDeclined(CaseMoment moment, List<String> reasons) implements CaseEvent {
    public CaseDeclined {
        reasons = List.copyOf(reasons);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reasons", String.join(",", reasons));
    }
}
