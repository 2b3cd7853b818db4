package org.lodestone.organisation.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens by itself: invitations run out, and requests to join that nobody answers are handed on. */
@Component
public class Sweeping {

    /** Working days that the owners have to answer a request to join. */
    public static final int DAYS_TO_ANSWER = 5;

    private final Invitations invitations;
    private final JoinRequests requests;
    private final Clock clock;

    Sweeping(Invitations invitations, JoinRequests requests, Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        for (Invitation invitation : invitations.ranOut(now)) {
            invitation.expire(now);
            invitations.save(invitation);
        }
        for (JoinRequest request : requests.unanswered(now.minus(Duration.ofDays(DAYS_TO_ANSWER)))) {
            if (WorkingDays.passed(DAYS_TO_ANSWER, request.askedAt(), now)) {
                request.handOn(now);
                requests.save(request);
            }
        }
    }
}
