package org.lodestone.admission.domain;

import java.time.Instant;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/** Who writes an answer, when, and in which language the pages spoke to that person then. */
record Author(PersonId person, Language language, Instant at) {

    static Author of(PersonCard card, Instant at) {
        return new Author(card.id(), card.language(), at);
    }
}
