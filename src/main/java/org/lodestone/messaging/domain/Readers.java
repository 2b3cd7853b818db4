package org.lodestone.messaging.domain;

import java.util.List;
import java.util.Optional;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.springframework.stereotype.Component;

/** Asks the room that a letter tells of whether its reader may still know. */
@Component
class Readers {

    private final List<LetterReaders> rooms;

    Readers(List<LetterReaders> rooms) {
        this.rooms = rooms;
    }

    Optional<WhyCancelled> against(Letter letter) {
        return rooms.stream()
                .filter(room -> room.judges(letter.template()))
                .findFirst()
                .flatMap(room -> room.against(letter));
    }
}
