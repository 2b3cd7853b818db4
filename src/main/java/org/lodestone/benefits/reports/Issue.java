package org.lodestone.benefits.reports;

import java.util.Map;

/** A whole issue in one language. @param sections CommonMark by section */
public record Issue(IssueLine line, Map<ReportSection, String> sections) {}
