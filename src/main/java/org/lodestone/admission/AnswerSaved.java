package org.lodestone.admission;

import java.util.Map;

/** An answer was saved; its value stays in the case. */
public record AnswerSaved(CaseMoment moment, String question, long version) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("question", question, "version", String.valueOf(version));
    }
}
