package org.lodestone.messaging.domain;

import java.util.List;
import java.util.Optional;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.ActivePeople;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.springframework.stereotype.Component;

/** Asks the room that a letter tells of whether its reader may still know. Without an account, or suspended, nobody may. */
@Component
class Readers {

    private final List<LetterReaders> rooms;
    private final ActivePeople people;

    Readers(List<LetterReaders> rooms, ActivePeople people) {
        this.rooms = rooms;
        this.people = people;
    }

    Optional<WhyCancelled> against(Letter letter) {
        return rooms.stream()
                .filter(room -> room.templates().contains(letter.template()))
                .findFirst()
                .flatMap(room -> against(letter, room));
    }

    private Optional<WhyCancelled> against(Letter letter, LetterReaders room) {
        PersonId reader = letter.recipient().orElseThrow();
        return people.isActive(reader) ? room.against(reader, letter) : Optional.of(WhyCancelled.ACCOUNT_NOT_ACTIVE);
    }
}
