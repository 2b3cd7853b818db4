package org.lodestone.benefits.funding;

import java.util.List;

/** Some calls of a list. @param total how many the filter finds in all */
public record CallPage(List<CallRow> rows, int total) {}
