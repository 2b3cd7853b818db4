package org.lodestone.alliance.domain;

import jakarta.persistence.Embeddable;
import java.util.Map;
import org.lodestone.alliance.TermRules;

/** {@link TermRules} as they are stored. */
@Embeddable
class TermNumbers {

    private int termMonths;
    private boolean termCalendar;
    private int graceDays;

    protected TermNumbers() {}

    TermNumbers(TermRules rules) {
        termMonths = rules.months();
        termCalendar = rules.calendar();
        graceDays = rules.graceDays();
    }

    TermRules rules() {
        return new TermRules(termMonths, termCalendar, graceDays);
    }

    Map<String, String> differences(TermRules wanted) {
        TermRules now = rules();
        return now.equals(wanted) ? Map.of() : Map.of("term", written(now) + " -> " + written(wanted));
    }

    private static String written(TermRules rules) {
        return rules.months() + (rules.calendar() ? " calendar, " : " rolling, ") + rules.graceDays() + " grace";
    }
}
