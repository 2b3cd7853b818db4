package org.lodestone.alliance;

import java.util.Map;
import org.lodestone.kernel.PersonId;

/** An administrator gave up the draft of the next version of the alliance's form or declaration. */
public record VersionDraftDiscarded(PersonId by, AllianceId alliance, DocumentKind kind, int revision)
        implements AllianceChangeEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("document", kind.name(), "revision", Integer.toString(revision));
    }
}
