package org.lodestone.alliance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;

/** An alliance's numbers, fees or holidays were changed. */
public record AllianceSettingsChanged(PersonId by, AllianceId alliance, Map<String, String> details)
        implements Recorded {

    private static final Set<String> OF_THE_CLOCK =
            Set.of("decisionTargetDays", "zone", "holidayAdded", "holidayRemoved");

    public AllianceSettingsChanged {
        details = Map.copyOf(details);
    }

    /** Whether working days are counted otherwise since: by other holidays, in another zone, or up to another number. */
    public boolean movesTheClock() {
        return details.keySet().stream().anyMatch(OF_THE_CLOCK::contains);
    }

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
}
