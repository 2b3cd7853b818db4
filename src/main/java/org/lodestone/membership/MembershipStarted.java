package org.lodestone.membership;

import java.time.LocalDate;
import java.util.Map;

/** An approved organisation became a member; the first day may be later. */
public record MembershipStarted(Occasion occasion, String reference, String tier, LocalDate start, LocalDate until)
        implements MembershipEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("case", reference, "tier", tier, "start", start.toString(), "until", until.toString());
    }
}
