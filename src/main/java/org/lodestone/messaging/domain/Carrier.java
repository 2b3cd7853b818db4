package org.lodestone.messaging.domain;

/** Takes a letter out of the house. */
interface Carrier {

    /**
     * @param id stays the same when a letter is tried again, so that mail programs can tell a repetition
     * @throws RuntimeException when it could not be handed over
     */
    void carry(LetterText text, String address, String id);
}
