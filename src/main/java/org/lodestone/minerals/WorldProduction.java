package org.lodestone.minerals;

import java.util.List;

/**
 * A mineral's production and reserves by country.
 *
 * @param statistic what is counted, in the source's English
 * @param year of {@link WorldFigure#latest()}, an estimate; {@link WorldFigure#before()} is the year before
 * @param unit of production; reserves have a unit of their own
 */
public record WorldProduction(
        String mineral,
        String statistic,
        int year,
        String unit,
        String reservesUnit,
        String source,
        List<WorldFigure> figures) {}
