package org.lodestone.benefits.research;

import org.lodestone.kernel.CountryCode;

/** How many research centres there are. @param near those of the organisation's own country */
public record PartnersAround(CountryCode country, int all, int near) {}
