package org.lodestone.messaging;

import org.lodestone.kernel.BetweenRooms;
import org.springframework.stereotype.Service;

/** Takes letters: into the outbox, from where they go by mail with retries, and into the reader's inbox. */
@Service
@BetweenRooms
public class PostOffice {

    /** Posts a letter in the caller's transaction. A letter whose key is known is left out. */
    public void post(Letter letter) {
        throw new UnsupportedOperationException("not yet");
    }
}
