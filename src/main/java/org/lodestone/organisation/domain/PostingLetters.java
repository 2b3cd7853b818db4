package org.lodestone.organisation.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AffiliationEnded;
import org.lodestone.organisation.InvitationState;
import org.lodestone.organisation.JoinAccepted;
import org.lodestone.organisation.JoinRefused;
import org.lodestone.organisation.JoinRequested;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.PersonInvited;
import org.lodestone.organisation.RightChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who is written to after which act. A letter's key holds the act's own number, so that a repeated event writes nothing twice. */
@Component
class PostingLetters {

    private final OrganisationLetters letters;
    private final Invitations invitations;

    PostingLetters(OrganisationLetters letters, Invitations invitations) {
        this.letters = letters;
        this.invitations = invitations;
    }

    @ApplicationModuleListener
    void on(PersonInvited event) {
        invitations
                .findById(event.invitation())
                .filter(invitation -> invitation.stateAt(invitation.invitedAt()) == InvitationState.PENDING)
                .ifPresent(letters::invite);
    }

    @ApplicationModuleListener
    void on(JoinRequested event) {
        OrganisationSummary organisation = letters.organisation(event.organisation());
        String person = letters.name(event.by());
        for (PersonId owner : letters.owners(event.organisation())) {
            letters.write(
                    "joinRequest/" + event.request() + "/" + owner,
                    "joinRequested",
                    owner,
                    owned(organisation, person),
                    null,
                    "/o/" + organisation.reference() + "/people");
        }
    }

    @ApplicationModuleListener
    void on(JoinAccepted event) {
        tell(
                "joinAccepted/" + event.request(),
                "joinAccepted",
                event.organisation(),
                event.person(),
                event.right(),
                true);
        List<PersonId> owners = letters.owners(event.organisation());
        if (!owners.contains(event.by())) {
            owners.forEach(owner -> tellOwner(event, owner));
        }
    }

    /** An alliance's staff answered in their place. */
    private void tellOwner(JoinAccepted event, PersonId owner) {
        OrganisationSummary organisation = letters.organisation(event.organisation());
        letters.write(
                "joinAccepted/" + event.request() + "/" + owner,
                "joinAcceptedByStaff",
                owner,
                owned(organisation, letters.name(event.person())),
                event.right(),
                "/o/" + organisation.reference() + "/people");
    }

    private static Map<String, String> owned(OrganisationSummary organisation, String person) {
        return Map.of(
                "organisation",
                organisation.name(),
                "person",
                person,
                OwnersReaders.OWNED,
                organisation.id().toString());
    }

    @ApplicationModuleListener
    void on(JoinRefused event) {
        tell("joinRefused/" + event.request(), "joinRefused", event.organisation(), event.person(), null, false);
    }

    @ApplicationModuleListener
    void on(RightChanged event) {
        if (!event.by().equals(event.person())) {
            tell(
                    "rightChanged/" + event.change(),
                    "rightChanged",
                    event.organisation(),
                    event.person(),
                    event.to(),
                    true);
        }
    }

    @ApplicationModuleListener
    void on(AffiliationEnded event) {
        if (!event.by().equals(event.person())) {
            tell(
                    "affiliationEnded/" + event.affiliation(),
                    "affiliationEnded",
                    event.organisation(),
                    event.person(),
                    null,
                    false);
        }
    }

    private void tell(
            String key,
            String template,
            OrganisationId id,
            PersonId person,
            @Nullable AccessRight right,
            boolean mayOpen) {
        OrganisationSummary organisation = letters.organisation(id);
        String path = mayOpen ? "/o/" + organisation.reference() + "/profile" : null;
        letters.write(key, template, person, Map.of("organisation", organisation.name()), right, path);
    }
}
