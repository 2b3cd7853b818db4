package org.lodestone.membership.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipAddresses;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipEnded;
import org.lodestone.membership.MembershipEvent.Occasion;
import org.lodestone.membership.MembershipRestored;
import org.lodestone.membership.MembershipSuspended;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an organisation's owners and representatives what became of its membership. Its start is told by the decision's letter. */
@Component
class MembershipLetters {

    private final PostOffice post;
    private final People people;
    private final Organisations organisations;
    private final Alliances alliances;

    MembershipLetters(PostOffice post, People people, Organisations organisations, Alliances alliances) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.alliances = alliances;
    }

    @ApplicationModuleListener
    void on(MembershipSuspended event) {
        tell(event.occasion(), MembershipReaders.SUSPENDED, event.reason());
    }

    @ApplicationModuleListener
    void on(MembershipRestored event) {
        tell(event.occasion(), MembershipReaders.RESTORED, "");
    }

    @ApplicationModuleListener
    void on(MembershipEnded event) {
        if (event.reason() != MembershipEnd.EXPIRED) {
            tell(
                    event.occasion(),
                    MembershipReaders.ENDED,
                    Optional.ofNullable(event.explanation()).orElse(""));
        }
    }

    private void tell(Occasion occasion, String template, String reason) {
        OrganisationSummary organisation = organisations.get(occasion.organisation());
        List<PersonId> readers = organisations.peopleOf(organisation.id()).stream()
                .filter(person -> person.right().includes(AccessRight.REPRESENTATIVE))
                .map(PersonInOrganisation::person)
                .toList();
        people.all(readers)
                .values()
                .forEach(reader -> post.post(letter(occasion, template, reason, organisation, reader)));
    }

    private Letter letter(
            Occasion occasion, String template, String reason, OrganisationSummary organisation, PersonCard reader) {
        String alliance = alliances.get(occasion.alliance()).name().in(reader.language());
        return new Letter(
                occasion.event() + "/" + reader.id(),
                template,
                reader.id(),
                reader.email(),
                reader.name(),
                reader.language(),
                Map.of(
                        "alliance",
                        alliance,
                        "organisation",
                        organisation.name(),
                        "reason",
                        reason,
                        MembershipReaders.MEMBER,
                        organisation.id().toString()),
                "/" + MembershipAddresses.of(organisation.reference()),
                false);
    }
}
