package org.lodestone.membership.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.Administrators;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.organisation.JoinRequestSummary;
import org.lodestone.organisation.JoinRequestUnanswered;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.organisation.UnansweredJoinRequests;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** After five working days without an answer: to those who answer now, and to the one who waits. */
@Component
class JoinRequestLetters {

    private final PostOffice post;
    private final People people;
    private final Administrators administrators;
    private final Organisations organisations;
    private final Alliances alliances;
    private final StaffRoles roles;
    private final ResponsibleAlliances responsible;
    private final UnansweredJoinRequests requests;

    JoinRequestLetters(
            PostOffice post,
            People people,
            Administrators administrators,
            Organisations organisations,
            Alliances alliances,
            StaffRoles roles,
            ResponsibleAlliances responsible,
            UnansweredJoinRequests requests) {
        this.post = post;
        this.people = people;
        this.administrators = administrators;
        this.organisations = organisations;
        this.alliances = alliances;
        this.roles = roles;
        this.responsible = responsible;
        this.requests = requests;
    }

    @ApplicationModuleListener
    void on(JoinRequestUnanswered event) {
        requests.find(event.request()).ifPresent(this::passOn);
    }

    private void passOn(JoinRequestSummary request) {
        List<AllianceSummary> whose = responsible.of(request.organisation().id()).stream()
                .map(alliances::get)
                .toList();
        whose.forEach(alliance -> write(
                JoinRequestReaders.TO_STAFF,
                request,
                outsiders(request, staff(alliance.id())),
                List.of(alliance),
                "/" + MembershipAddresses.requests(alliance.slug())));
        if (whose.isEmpty()) {
            Set<PersonId> all = outsiders(request, administrators.all());
            write(JoinRequestReaders.TO_ADMINISTRATORS, request, all, whose, "/" + MembershipAddresses.SYSTEM_REQUESTS);
        }
        String template = whose.isEmpty() ? "joinPassedOnToPortal" : "joinPassedOn";
        write(template, request, Set.of(request.person()), whose, null);
    }

    private Set<PersonId> staff(AllianceId alliance) {
        Set<PersonId> staff = new HashSet<>();
        for (StaffRole role : StaffRole.values()) {
            if (role.readsCases()) {
                staff.addAll(roles.holders(alliance, role));
            }
        }
        return staff;
    }

    /** Whoever is involved does not answer, so they are not asked to. */
    private Set<PersonId> outsiders(JoinRequestSummary request, Set<PersonId> staff) {
        Set<PersonId> readers = new HashSet<>(staff);
        readers.remove(request.person());
        organisations.peopleOf(request.organisation().id()).stream()
                .map(PersonInOrganisation::person)
                .forEach(readers::remove);
        return readers;
    }

    private void write(
            String template,
            JoinRequestSummary request,
            Set<PersonId> readers,
            List<AllianceSummary> whose,
            @Nullable String path) {
        people.all(readers).values().stream()
                .filter(PersonCard::active)
                .forEach(reader -> post.post(new Letter(
                        template + "/" + key(request.id(), whose) + "/" + reader.id(),
                        template,
                        reader.id(),
                        reader.email(),
                        reader.name(),
                        reader.language(),
                        arguments(request, whose, reader.language()),
                        path,
                        false)));
    }

    private static Map<String, String> arguments(
            JoinRequestSummary request, List<AllianceSummary> whose, Language language) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("person", request.name());
        arguments.put("organisation", request.organisation().name());
        arguments.put(
                "alliance",
                whose.stream().map(alliance -> alliance.name().in(language)).collect(Collectors.joining(", ")));
        arguments.put(JoinRequestReaders.JOINED, request.organisation().id().toString());
        if (whose.size() == 1) {
            arguments.put(JoinRequestReaders.DESK, whose.getFirst().id().toString());
        }
        return arguments;
    }

    private static String key(UUID request, List<AllianceSummary> whose) {
        return request + whose.stream().map(AllianceSummary::slug).collect(Collectors.joining("-", "-", ""));
    }
}
