package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** A file was attached to a question. */
public record FileAttached(CaseMoment moment, String question, UUID file, String sha256) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("question", question, "file", file.toString(), "sha256", sha256);
    }
}
