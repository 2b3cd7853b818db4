package org.lodestone.alliance;

import java.io.Serializable;
import java.util.UUID;
import org.lodestone.kernel.Ids;

/** The id of an alliance. In addresses it is its code in lower case, {@code erma}. */
public record AllianceId(UUID value) implements Serializable {

    public static AllianceId next() {
        return new AllianceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
