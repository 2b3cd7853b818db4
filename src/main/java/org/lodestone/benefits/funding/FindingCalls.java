package org.lodestone.benefits.funding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.BenefitDoor;
import org.lodestone.benefits.funding.domain.CallTables;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member looks for calls. Every method takes the organisation's reference and throws {@link Problem.NotFound} to those who
 * do not belong to it, and {@link Problem.NotAllowed} when the benefit is closed.
 */
@Service
@Transactional(readOnly = true)
public class FindingCalls {

    private static final int MOST = 100;

    private final BenefitDoor door;
    private final CallTables calls;
    private final Clock clock;

    FindingCalls(BenefitDoor door, CallTables calls, Clock clock) {
        this.door = door;
        this.calls = calls;
        this.clock = clock;
    }

    /** Soonest deadline first; closed ones last, the latest first. The count comes with the rows, in one statement. */
    @PreAuthorize("isAuthenticated()")
    public CallPage calls(String organisation, CallFilter filter, int offset, int limit) {
        door.enter(organisation, Benefit.FUNDING);
        return calls.find(filter, offset, Math.min(limit, MOST), clock.instant());
    }

    /** The open calls with the soonest deadlines, for the first page; empty when the benefit is closed. One statement. */
    @PreAuthorize("isAuthenticated()")
    public Optional<CallPage> soonest(String organisation) {
        return door.knock(organisation, Benefit.FUNDING).isOpen()
                ? Optional.of(calls.find(CallFilter.OPEN, 0, 3, clock.instant()))
                : Optional.empty();
    }

    @PreAuthorize("isAuthenticated()")
    public FundingOverview overview(String organisation) {
        door.enter(organisation, Benefit.FUNDING);
        var now = clock.instant();
        List<DeadlineAhead> ahead = calls.ahead(now);
        return new FundingOverview(calls.counts(now), calls.programmes(), ahead, calls.next(now));
    }

    /** By its identifier, in the present or the older spelling. */
    @PreAuthorize("isAuthenticated()")
    public CallSheet call(String organisation, String identifier) {
        door.enter(organisation, Benefit.FUNDING);
        return calls.sheet(identifier, clock.instant()).orElseThrow(Problem.NotFound::new);
    }
}
