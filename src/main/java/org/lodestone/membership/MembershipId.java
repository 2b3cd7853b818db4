package org.lodestone.membership;

import java.io.Serializable;
import java.util.UUID;
import org.lodestone.kernel.Ids;

/** The id of a membership. People know it by the reference of the application that it came from. */
public record MembershipId(UUID value) implements Serializable {

    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
