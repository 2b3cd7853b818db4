package org.lodestone.benefits.reports.ui;

import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.reports.IssueLine;
import org.lodestone.membership.BenefitAddresses;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Words;

/** How an issue is told, and where it is. */
final class IssueWords {

    private IssueWords() {}

    /** "Week 32: 4 August 2025 to 10 August 2025". */
    static String covers(IssueLine line) {
        return Words.t(
                "reports.covers",
                "week",
                line.week(),
                "from",
                Formats.date(line.from()),
                "to",
                Formats.date(line.to()));
    }

    /** @param organisation its reference */
    static String path(String organisation, IssueLine line) {
        return BenefitAddresses.of(organisation, Benefit.REPORTS) + "/" + line.issue();
    }
}
