package org.lodestone.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Invitations;
import org.lodestone.organisation.domain.JoinRequest;
import org.lodestone.organisation.domain.JoinRequestReader;
import org.lodestone.organisation.domain.JoinRequests;
import org.lodestone.organisation.domain.Register;
import org.lodestone.organisation.domain.Starter;
import org.lodestone.organisation.domain.Tokens;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person asks to belong to an organisation that is here already; one of its owners answers. */
@Service
@Transactional
public class JoiningAnOrganisation {

    /** The longest message to the owners, in characters. */
    public static final int LONGEST_WORDS = 1000;

    private final JoinRequests requests;
    private final JoinRequestReader reader;
    private final Invitations invitations;
    private final Organisations organisations;
    private final ActingFor acting;
    private final Register register;
    private final Starter starter;
    private final CurrentPerson current;
    private final Clock clock;

    JoiningAnOrganisation(
            JoinRequests requests,
            JoinRequestReader reader,
            Invitations invitations,
            Organisations organisations,
            ActingFor acting,
            Register register,
            Starter starter,
            CurrentPerson current,
            Clock clock) {
        this.requests = requests;
        this.reader = reader;
        this.invitations = invitations;
        this.organisations = organisations;
        this.acting = acting;
        this.register = register;
        this.starter = starter;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Asks. Who asked before and waits still is not entered twice.
     *
     * @throws org.lodestone.kernel.Problem.RuleBroken {@code alreadyYours} when the person belongs to it
     */
    @PreAuthorize("isAuthenticated()")
    public void ask(OrganisationId organisation, @Nullable String words) {
        PersonId person = current.required();
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new Problem.RuleBroken("profileTooLong", Map.of("max", LONGEST_WORDS));
        }
        register.locked(organisation.value()).orElseThrow(Problem.NotFound::new);
        if (organisations.rightOf(person, organisation).isPresent()) {
            throw new Problem.RuleBroken("alreadyYours");
        }
        if (requests.open(organisation.value(), person.value()).isEmpty()) {
            String text = words == null || words.isBlank() ? null : words.strip();
            requests.save(new JoinRequest(organisation, person, text, clock.instant()));
        }
    }

    /** Asks the organisation whose invitation can't be used any more. */
    @PreAuthorize("isAuthenticated()")
    public void askAfterInvitation(String token) {
        OrganisationId organisation = invitations
                .byTokenHash(Tokens.hash(token))
                .orElseThrow(Problem.NotFound::new)
                .organisation();
        ask(organisation, null);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OwnJoinRequest> mine() {
        return reader.own(requests.openBy(current.required().value()));
    }

    @PreAuthorize("isAuthenticated()")
    public void withdraw(UUID request) {
        PersonId person = current.required();
        JoinRequest found = requests.askedBy(request, person.value()).orElseThrow(Problem.NotFound::new);
        found.withdraw(person, clock.instant());
        requests.save(found);
    }

    /** The open requests, for owners. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<JoinRequestSummary> requests(String reference) {
        OrganisationSummary organisation = acting.organisation(reference, AccessRight.OWNER);
        return reader.read(requests.openOf(organisation.id().value()));
    }

    @PreAuthorize("isAuthenticated()")
    public void accept(String reference, UUID request, AccessRight right) {
        JoinRequest found = find(reference, request);
        found.accept(right, current.required(), clock.instant());
        requests.save(found);
        starter.start(found.organisation(), found.person(), right, Set.of(), current.required(), clock.instant());
    }

    @PreAuthorize("isAuthenticated()")
    public void refuse(String reference, UUID request) {
        JoinRequest found = find(reference, request);
        found.refuse(current.required(), clock.instant());
        requests.save(found);
    }

    private JoinRequest find(String reference, UUID request) {
        OrganisationId organisation =
                acting.organisation(reference, AccessRight.OWNER).id();
        return requests.find(request, organisation.value()).orElseThrow(Problem.NotFound::new);
    }
}
