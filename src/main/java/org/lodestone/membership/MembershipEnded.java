package org.lodestone.membership;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A membership was ended before or after its last term's end. The record says whether it was explained, not the words. */
public record MembershipEnded(
        Occasion occasion, MembershipEnd reason, @Nullable String explanation) implements MembershipEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason.name(), "explanation", String.valueOf(explanation != null));
    }
}
