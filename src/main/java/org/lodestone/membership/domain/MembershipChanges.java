package org.lodestone.membership.domain;

import org.lodestone.membership.MembershipEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes an act visible to the rest of its own request. */
@Component
class MembershipChanges {

    private final MembershipsNow now;

    MembershipChanges(MembershipsNow now) {
        this.now = now;
    }

    @EventListener
    void on(MembershipEvent event) {
        now.forget(event.occasion().organisation());
    }
}
