package org.lodestone.messaging;

import java.util.Optional;
import java.util.Set;
import org.lodestone.kernel.PersonId;

/**
 * Implemented by rooms whose letters tell of something that not everybody may read. A letter can wait for days in the
 * outbox; whoever could no longer open what it tells of when it is to go out isn't sent it. Letters about their reader
 * (the own account, right or role) are judged by nobody and always go out.
 */
public interface LetterReaders {

    /** The templates whose letters this room judges. */
    Set<String> templates();

    /**
     * Why the letter must not go to its reader any more; called in the transaction that renders it, for a reader whose
     * account is active.
     */
    Optional<WhyCancelled> against(PersonId reader, Letter letter);
}
