package org.lodestone.membership;

import java.util.Map;

/**
 * The alliance suspended a membership: its benefits are closed until it is restored. The record says that there was a
 * reason; its words may name people, so they stand with the membership and in the letters only.
 */
public record MembershipSuspended(Occasion occasion, String reason) implements MembershipEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("explanation", "true");
    }
}
