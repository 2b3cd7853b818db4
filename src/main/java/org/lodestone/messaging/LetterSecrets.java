package org.lodestone.messaging;

/** Implemented by rooms whose letters carry a secret link. The secret is made when the letter is rendered, and only its hash is kept. */
public interface LetterSecrets {

    /** Whether this room mints for the template. */
    boolean mintsFor(String template);

    /** The path with its secret, from the root; called in the transaction that renders the letter. */
    String mint(Letter letter);
}
