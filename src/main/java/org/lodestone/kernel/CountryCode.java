package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country, by its two letters in ISO 3166-1. */
public record CountryCode(String value) implements Serializable {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException when the letters name no country */
    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("no country: " + value);
        }
    }

    public static Optional<CountryCode> parse(String text) {
        String letters = text.strip().toUpperCase(Locale.ROOT);
        return KNOWN.contains(letters) ? Optional.of(new CountryCode(letters)) : Optional.empty();
    }

    public static List<CountryCode> all() {
        return Arrays.stream(Locale.getISOCountries()).map(CountryCode::new).toList();
    }

    /** The country's name in a language (CLDR). */
    public String name(Language language) {
        return Locale.of("", value).getDisplayCountry(language.locale());
    }

    @Override
    public String toString() {
        return value;
    }
}
