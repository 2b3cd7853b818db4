package org.lodestone.benefits.research;

import java.util.Map;
import org.lodestone.kernel.CountryCode;

/** How many centres each choice would find, the other filters kept. Countries with the most centres first. */
public record CentreFacets(
        Map<CountryCode, Integer> countries, Map<CentreType, Integer> types, Map<CentreStatus, Integer> statuses) {}
