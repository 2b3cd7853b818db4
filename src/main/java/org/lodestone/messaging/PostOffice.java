package org.lodestone.messaging;

import org.lodestone.kernel.BetweenRooms;
import org.lodestone.messaging.domain.Outbox;
import org.lodestone.messaging.domain.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters: into the outbox, from where they go by mail with retries, and into the reader's inbox. */
@Service
@BetweenRooms
public class PostOffice {

    private final Outbox outbox;
    private final ObjectProvider<Rounds> rounds;

    PostOffice(Outbox outbox, ObjectProvider<Rounds> rounds) {
        this.outbox = outbox;
        this.rounds = rounds;
    }

    /** Posts a letter in the caller's transaction. A letter whose key is known is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        if (outbox.take(letter)) {
            outbox.takeIntoInbox(letter);
            rounds.ifAvailable(PostOffice::afterCommit);
        }
    }

    private static void afterCommit(Rounds rounds) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rounds.soon();
            }
        });
    }
}
