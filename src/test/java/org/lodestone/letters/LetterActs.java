package org.lodestone.letters;

import java.util.Map;
import java.util.function.Supplier;

/** Acts of a room that send letters: each is done through the room's services. */
interface LetterActs {

    /** By the template of the letter. */
    Map<String, Supplier<Told>> acts();
}
