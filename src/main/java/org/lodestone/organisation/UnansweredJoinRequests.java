package org.lodestone.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.JoinRequest;
import org.lodestone.organisation.domain.JoinRequestReader;
import org.lodestone.organisation.domain.JoinRequests;
import org.lodestone.organisation.domain.Starter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to join that no owner answered for five working days ({@link JoinRequestUnanswered}), for the room that shows them
 * to the alliances' staff. It has checked that the person who answers is staff.
 */
@Service
@BetweenRooms
@Transactional
public class UnansweredJoinRequests {

    private final JoinRequests requests;
    private final JoinRequestReader reader;
    private final Starter starter;
    private final Clock clock;

    UnansweredJoinRequests(JoinRequests requests, JoinRequestReader reader, Starter starter, Clock clock) {
        this.requests = requests;
        this.reader = reader;
        this.starter = starter;
        this.clock = clock;
    }

    /** All that wait, the oldest first: three statements. */
    @Transactional(readOnly = true)
    public List<JoinRequestSummary> all() {
        return reader.read(requests.handedOn());
    }

    /** One of them, while nobody has answered it. */
    @Transactional(readOnly = true)
    public Optional<JoinRequestSummary> find(UUID request) {
        return requests.findById(request).filter(JoinRequest::isUnanswered).stream()
                .flatMap(found -> reader.read(List.of(found)).stream())
                .findFirst();
    }

    /**
     * @throws org.lodestone.kernel.Problem.NotFound when it was not handed on
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code ownersMakeOwners}: staff give any right but that one
     */
    public void accept(UUID request, AccessRight right, PersonId by) {
        JoinRequest found = handedOn(request);
        found.acceptForTheOwners(right, by, clock.instant());
        requests.save(found);
        starter.start(found.organisation(), found.person(), right, Set.of(), by, clock.instant());
    }

    public void refuse(UUID request, PersonId by) {
        JoinRequest found = handedOn(request);
        found.refuse(by, clock.instant());
        requests.save(found);
    }

    private JoinRequest handedOn(UUID request) {
        return requests.findById(request).filter(JoinRequest::isHandedOn).orElseThrow(Problem.NotFound::new);
    }
}
