package org.lodestone.kernel;

import java.io.Serializable;
import java.util.UUID;

/** The id of a person's account. */
public record PersonId(UUID value) implements Serializable {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
