package org.lodestone.admission.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Language;

/** Countries by their English names. */
final class CountryNames {

    private static final Map<String, String> CODES = CountryCode.all().stream()
            .collect(Collectors.toMap(code -> code.name(Language.EN), CountryCode::value, (first, second) -> first));

    private CountryNames() {}

    static boolean isCountry(String name) {
        return CODES.containsKey(name);
    }

    /** Whether the name is the country's; empty when the name is none. */
    static Optional<Boolean> same(String name, String code) {
        return Optional.ofNullable(CODES.get(name)).map(code::equals);
    }
}
