package org.lodestone.matrix;

/** What came back: the outcome, and for the message of a failing test what was seen. */
public record Answer(Outcome outcome, String seen) {

    static Answer of(Outcome outcome, Object seen) {
        return new Answer(outcome, String.valueOf(seen));
    }
}
