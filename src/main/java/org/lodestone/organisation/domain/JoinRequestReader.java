package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.OwnJoinRequest;
import org.springframework.stereotype.Component;

/** Puts names to requests: one statement for the people, one for the organisations. */
@Component
public class JoinRequestReader {

    private final People people;
    private final Register register;

    JoinRequestReader(People people, Register register) {
        this.people = people;
        this.register = register;
    }

    public List<JoinRequestSummary> read(List<JoinRequest> requests) {
        Map<PersonId, PersonCard> cards =
                people.all(requests.stream().map(JoinRequest::person).toList());
        Map<OrganisationId, OrganisationSummary> organisations = organisations(requests);
        return requests.stream()
                .filter(request -> cards.containsKey(request.person()))
                .map(request ->
                        summary(request, cards.get(request.person()), organisations.get(request.organisation())))
                .toList();
    }

    public List<OwnJoinRequest> own(List<JoinRequest> requests) {
        Map<OrganisationId, OrganisationSummary> organisations = organisations(requests);
        return requests.stream()
                .map(request -> new OwnJoinRequest(
                        request.id(), organisations.get(request.organisation()).name(), request.askedAt()))
                .toList();
    }

    private Map<OrganisationId, OrganisationSummary> organisations(List<JoinRequest> requests) {
        return requests.isEmpty()
                ? Map.of()
                : register
                        .summaries(requests.stream()
                                .map(request -> request.organisation().value())
                                .distinct()
                                .toList())
                        .stream()
                        .map(SummaryRow::summary)
                        .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    private static JoinRequestSummary summary(JoinRequest request, PersonCard card, OrganisationSummary organisation) {
        return new JoinRequestSummary(
                request.id(),
                organisation,
                card.id(),
                card.name(),
                card.email().value(),
                request.words().orElse(null),
                request.askedAt(),
                request.isHandedOn());
    }
}
