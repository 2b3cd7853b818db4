package org.lodestone.files;

import java.io.Serializable;
import java.util.UUID;

/** The id of a stored file. It gives no right to read it: the room that owns the file checks that. */
public record FileId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
