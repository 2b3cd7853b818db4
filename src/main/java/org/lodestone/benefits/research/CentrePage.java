package org.lodestone.benefits.research;

import java.util.List;

/** Some centres of a list. @param total how many the filter finds in all */
public record CentrePage(List<CentreRow> rows, int total) {}
