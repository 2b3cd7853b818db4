package org.lodestone.benefits.research;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;

/**
 * All that is known about a centre.
 *
 * @param established a year
 * @param identifiers by kind: {@code grid}, {@code isni}, {@code wikidata}, {@code fundref}
 * @param modified when the registry last changed the record
 */
public record CentreSheet(
        CentreRow row,
        @Nullable Integer established,
        @Nullable String website,
        @Nullable String wikipedia,
        List<Name> names,
        List<Location> locations,
        List<Relation> relations,
        Map<String, String> identifiers,
        @Nullable LocalDate modified,
        String source,
        String provenance) {

    /** The address of the record in the registry. */
    public String ror() {
        return "https://ror.org/" + row.id();
    }

    /** A name. @param kinds {@code label}, {@code alias}, {@code acronym}; @param language a code of ISO 639, or none */
    public record Name(String name, @Nullable String language, List<String> kinds) {}

    /** A place. */
    public record Location(
            CountryCode country,
            @Nullable String subdivision,
            @Nullable String city,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** Another organisation. @param here whether it has a page here */
    public record Relation(String kind, String label, String id, boolean here) {}
}
