package org.lodestone.membership;

import java.util.Map;

/** The alliance suspended a membership: its benefits are closed until it is restored. */
public record MembershipSuspended(Occasion occasion, String reason) implements MembershipEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
