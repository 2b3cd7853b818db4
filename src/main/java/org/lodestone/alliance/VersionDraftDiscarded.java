package org.lodestone.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An administrator gave up the draft of the next version of the alliance's form or declaration. */
public record VersionDraftDiscarded(PersonId by, AllianceId alliance, DocumentKind kind, int revision)
        implements Recorded {

    @Override
    public Optional<PersonId> actor() {
        return Optional.of(by);
    }

    @Override
    public String subject() {
        return "alliance";
    }

    @Override
    public UUID subjectId() {
        return alliance.value();
    }

    @Override
    public Optional<UUID> allianceId() {
        return Optional.of(alliance.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("document", kind.name(), "revision", Integer.toString(revision));
    }
}
