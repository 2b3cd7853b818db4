package org.lodestone.benefits.reports;

import java.time.LocalDate;
import org.lodestone.kernel.Language;

/**
 * An issue in the archive.
 *
 * @param issue year and week as in addresses, {@code 2025-32} (ISO 8601 weeks)
 * @param from first day that it covers
 * @param to last day that it covers
 * @param language of the title: the reader's, or English where it is not translated
 */
public record IssueLine(String issue, LocalDate from, LocalDate to, String title, Language language) {

    /** The number of the week. */
    public int week() {
        return Integer.parseInt(issue.substring(5));
    }
}
