package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** A member of the staff wrote an internal note; its words stay in the case. */
public record NoteWritten(CaseMoment moment, UUID entry) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("entry", entry.toString());
    }
}
