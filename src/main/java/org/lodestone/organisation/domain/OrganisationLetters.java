package org.lodestone.organisation.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.PostOffice;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.shell.Formats;
import org.lodestone.shell.PortalTexts;
import org.springframework.stereotype.Component;

/** Writes this room's letters: to one reader, in the reader's language. */
@Component
class OrganisationLetters {

    private final PostOffice office;
    private final PortalTexts texts;
    private final People people;
    private final Register register;
    private final Affiliations affiliations;

    OrganisationLetters(
            PostOffice office, PortalTexts texts, People people, Register register, Affiliations affiliations) {
        this.office = office;
        this.texts = texts;
        this.people = people;
        this.register = register;
        this.affiliations = affiliations;
    }

    OrganisationSummary organisation(OrganisationId id) {
        return register.summaries(List.of(id.value())).getFirst().summary();
    }

    String name(PersonId person) {
        return people.get(person).name();
    }

    List<PersonId> owners(OrganisationId organisation) {
        return affiliations.ofOrganisation(organisation.value()).stream()
                .filter(row -> row.right() == AccessRight.OWNER)
                .map(PersonRow::person)
                .toList();
    }

    /** To a person, unless the account is closed. */
    void write(
            String key,
            String template,
            PersonId person,
            Map<String, String> arguments,
            @Nullable AccessRight right,
            @Nullable String path) {
        Optional.ofNullable(people.all(List.of(person)).get(person))
                .filter(PersonCard::active)
                .ifPresent(card -> office.post(new Letter(
                        key,
                        template,
                        card.id(),
                        card.email(),
                        card.name(),
                        card.language(),
                        inWords(arguments, right, card.language()),
                        path,
                        false)));
    }

    /** To the invited address, in the language of its account or else of the one who invites. */
    void invite(Invitation invitation) {
        PersonCard inviter = people.get(invitation.invitedBy());
        Optional<PersonCard> known = people.byEmail(invitation.email()).filter(PersonCard::active);
        Language language = known.map(PersonCard::language).orElse(inviter.language());
        Map<String, String> arguments = new HashMap<>();
        arguments.put(InvitationSecrets.INVITATION, invitation.id().toString());
        arguments.put("organisation", organisation(invitation.organisation()).name());
        arguments.put("inviter", inviter.name());
        arguments.put(
                "until",
                Formats.dateTime(
                        invitation.expiresAt(),
                        language.locale(),
                        known.map(PersonCard::zone).orElse(inviter.zone())));
        office.post(new Letter(
                "invitation/" + invitation.id() + "/" + invitation.sent(),
                invitation.leadsTo().isPresent() ? InvitationSecrets.TO_SIGN : InvitationSecrets.TEMPLATE,
                known.map(PersonCard::id).orElse(null),
                invitation.email(),
                known.map(PersonCard::name).or(invitation::name).orElse(""),
                language,
                inWords(arguments, invitation.right(), language),
                null,
                true));
    }

    private Map<String, String> inWords(Map<String, String> arguments, @Nullable AccessRight right, Language language) {
        Map<String, String> result = new HashMap<>(arguments);
        if (right != null) {
            result.put("right", texts.text("right." + right.name(), language, Map.of()));
        }
        return result;
    }
}
