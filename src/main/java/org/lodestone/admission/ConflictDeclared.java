package org.lodestone.admission;

import java.util.Map;

/** A member of the staff declared a conflict of interest and has nothing more to do with the case. */
public record ConflictDeclared(CaseMoment moment, boolean released) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("released", String.valueOf(released));
    }
}
