package org.lodestone.alliance;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** An administrator saved a draft of the next version of the alliance's form or declaration; its text is not told. */
public record VersionDraftSaved(PersonId by, AllianceId alliance, DocumentKind kind, int revision)
        implements AllianceChangeEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("document", kind.name(), "revision", Integer.toString(revision));
    }
}
