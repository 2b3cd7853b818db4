package org.lodestone.admission;

import java.io.Serializable;
import java.util.UUID;
import org.lodestone.kernel.Ids;

/** The id of a membership application. People see its reference, {@code ERMA-2026-000123}. */
public record CaseId(UUID value) implements Serializable {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
