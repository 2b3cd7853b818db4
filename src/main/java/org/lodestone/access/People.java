package org.lodestone.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;

/** What other rooms ask about people. */
@Service
@BetweenRooms
public class People {

    /** @throws org.lodestone.kernel.Problem.NotFound when there is no such account */
    public PersonCard get(PersonId id) {
        throw new UnsupportedOperationException("not yet");
    }

    /** One statement, however many ids. */
    public Map<PersonId, PersonCard> all(Collection<PersonId> ids) {
        throw new UnsupportedOperationException("not yet");
    }

    public Optional<PersonCard> byEmail(EmailAddress email) {
        throw new UnsupportedOperationException("not yet");
    }
}
