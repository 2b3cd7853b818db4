package org.lodestone.alliance;

import org.lodestone.kernel.LocalizedText;

/**
 * A reason out of an alliance's catalogue, chosen with a decision.
 *
 * @param title what the decider chooses from
 * @param text goes into the message to the applicant, or, when a case is sent back, to the reviewer
 */
public record ReasonDefinition(String code, Outcome outcome, LocalizedText title, LocalizedText text) {

    /** The decision that a reason belongs to. */
    public enum Outcome {
        APPROVE,
        DECLINE,
        SEND_BACK
    }

    /** Whether it says that an approval comes with conditions. */
    public boolean saysThatThereAreConditions() {
        return outcome == Outcome.APPROVE && code.equals("with-conditions");
    }
}
