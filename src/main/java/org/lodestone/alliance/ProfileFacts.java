package org.lodestone.alliance;

import java.util.Map;
import java.util.Set;

/**
 * Facts of an organisation's profile that decide which questions are asked.
 *
 * @param values by the fact's name, {@link #NAMES}
 */
public record ProfileFacts(Map<String, Set<String>> values) {

    /** Mineral ids, names of value-chain stages, a country's two letters, the size's code. */
    public static final Set<String> NAMES = Set.of("minerals", "stages", "country", "size");

    public static final ProfileFacts NONE = new ProfileFacts(Map.of());

    public ProfileFacts {
        values = Map.copyOf(values);
    }

    public Set<String> of(String fact) {
        return values.getOrDefault(fact, Set.of());
    }
}
