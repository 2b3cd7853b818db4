package org.lodestone.alliance;

import java.util.Map;
import java.util.Set;
import org.lodestone.kernel.PersonId;

/** An alliance's numbers, fees or holidays were changed. */
public record AllianceSettingsChanged(PersonId by, AllianceId alliance, Map<String, String> details)
        implements AllianceChangeEvent {

    private static final Set<String> OF_THE_CLOCK =
            Set.of("decisionTargetDays", "zone", "holidayAdded", "holidayRemoved");

    public AllianceSettingsChanged {
        details = Map.copyOf(details);
    }

    /** Whether working days are counted otherwise since: by other holidays, in another zone, or up to another number. */
    public boolean movesTheClock() {
        return details.keySet().stream().anyMatch(OF_THE_CLOCK::contains);
    }
}
