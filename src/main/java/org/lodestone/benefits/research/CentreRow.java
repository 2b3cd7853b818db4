package org.lodestone.benefits.research;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;

/** A centre in a list. */
public record CentreRow(
        String id,
        String name,
        CountryCode country,
        @Nullable String city,
        List<CentreType> types,
        CentreStatus status) {}
