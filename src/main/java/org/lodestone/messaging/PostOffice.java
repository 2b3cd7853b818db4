package org.lodestone.messaging;

import org.lodestone.kernel.BetweenRooms;
import org.lodestone.messaging.domain.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters: into the outbox, from where they go by mail with retries, and into the reader's inbox. */
@Service
@BetweenRooms
public class PostOffice {

    private final Outbox outbox;

    PostOffice(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Posts a letter in the caller's transaction. A letter whose key is known is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        if (outbox.take(letter)) {
            outbox.takeIntoInbox(letter);
        }
    }
}
