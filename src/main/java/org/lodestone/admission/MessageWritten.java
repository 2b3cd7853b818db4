package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** A message was written; its words stay in the case. */
public record MessageWritten(CaseMoment moment, UUID entry, boolean fromStaff) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("entry", entry.toString(), "fromStaff", String.valueOf(fromStaff));
    }
}
