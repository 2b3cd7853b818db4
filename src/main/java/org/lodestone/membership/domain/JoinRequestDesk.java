package org.lodestone.membership.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lodestone.alliance.AllianceId;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.UnansweredJoinRequests;
import org.springframework.stereotype.Component;

/** Requests to join that no owner answered, each shown to those alone who are responsible for the organisation. */
@Component
public class JoinRequestDesk {

    private final UnansweredJoinRequests requests;
    private final ResponsibleAlliances responsible;
    private final Organisations organisations;
    private final CurrentPerson current;

    JoinRequestDesk(
            UnansweredJoinRequests requests,
            ResponsibleAlliances responsible,
            Organisations organisations,
            CurrentPerson current) {
        this.requests = requests;
        this.responsible = responsible;
        this.organisations = organisations;
        this.current = current;
    }

    /** The oldest first. */
    public List<JoinRequestSummary> of(AllianceId alliance) {
        return waiting(alliances -> alliances.contains(alliance));
    }

    /** Those of organisations that no alliance is responsible for. */
    public List<JoinRequestSummary> ofNoAlliance() {
        return waiting(Set::isEmpty);
    }

    private List<JoinRequestSummary> waiting(Predicate<Set<AllianceId>> whose) {
        List<JoinRequestSummary> all = requests.all();
        Map<OrganisationId, Set<AllianceId>> alliances = responsible.of(all.stream()
                .map(request -> request.organisation().id())
                .distinct()
                .toList());
        return all.stream()
                .filter(request ->
                        whose.test(alliances.getOrDefault(request.organisation().id(), Set.of())))
                .toList();
    }

    /**
     * The one who answers.
     *
     * @throws Problem.NotFound when it does not wait, or is not this alliance's
     * @throws Problem.NotAllowed when the person asked themselves or belongs to the organisation
     */
    public PersonId answering(UUID request, Predicate<Set<AllianceId>> whose) {
        JoinRequestSummary found = requests.find(request).orElseThrow(Problem.NotFound::new);
        OrganisationId organisation = found.organisation().id();
        if (!whose.test(responsible.of(organisation))) {
            throw new Problem.NotFound();
        }
        PersonId me = current.required();
        if (found.person().equals(me) || organisations.rightOf(me, organisation).isPresent()) {
            throw new Problem.NotAllowed("joinRequestInvolved");
        }
        return me;
    }
}
