package org.lodestone.admission;

import java.util.Map;
import java.util.UUID;

/** The organisation replied in words to one thing that was asked. */
public record RequestReplied(CaseMoment moment, UUID request, UUID item) implements CaseEvent {
    @Override
    public Map<String, String> details() {
        return Map.of("request", request.toString(), "item", item.toString());
    }
}
