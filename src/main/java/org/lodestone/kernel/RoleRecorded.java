package org.lodestone.kernel;

import java.util.Map;

/** A fact for the record that is about a role; the record says which. */
public interface RoleRecorded extends Recorded {

    Enum<?> role();

    @Override
    default Map<String, String> details() {
        return Map.of("role", role().name());
    }
}
