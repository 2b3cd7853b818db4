package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** A file was taken off a question. */
public record FileRemoved(CaseMoment moment, String question, UUID file) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("question", question, "file", file.toString());
    }
}
