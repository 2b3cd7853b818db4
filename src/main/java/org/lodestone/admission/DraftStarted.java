package org.lodestone.admission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organisation began an application. */
public record DraftStarted(
        CaseMoment moment,
        int formVersion,
        int declarationVersion,
        @Nullable String copiedFrom) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of(
                "form",
                String.valueOf(formVersion),
                "declaration",
                String.valueOf(declarationVersion),
                "copiedFrom",
                copiedFrom == null ? "" : copiedFrom);
    }
}
