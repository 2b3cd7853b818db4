package org.lodestone.matrix;

import org.lodestone.kernel.Problem;

/**
 * What came back.
 *
 * @param seen for the message of a failing test
 * @param rule key of the problem where a rule refused what the right allows; empty where nothing did
 */
public record Answer(Outcome outcome, String seen, String rule) {

    static Answer of(Outcome outcome, Object seen) {
        return new Answer(outcome, String.valueOf(seen), "");
    }

    static Answer refused(Problem rule) {
        return new Answer(Outcome.OPENS, String.valueOf(rule), rule.key());
    }
}
