package org.lodestone.organisation.domain;

import java.time.Clock;
import java.util.UUID;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterSecrets;
import org.springframework.stereotype.Component;

/** Makes the link of an invitation when its letter is rendered. */
@Component
class InvitationSecrets implements LetterSecrets {

    static final String TEMPLATE = "organisationInvitation";
    static final String TO_SIGN = "signatoryInvitation";
    static final String INVITATION = "invitation";

    private final InvitationLinks links;
    private final Clock clock;

    InvitationSecrets(InvitationLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean mintsFor(String template) {
        return TEMPLATE.equals(template) || TO_SIGN.equals(template);
    }

    @Override
    public String mint(Letter letter) {
        String token = Tokens.next();
        UUID invitation = UUID.fromString(letter.arguments().getOrDefault(INVITATION, ""));
        links.save(new InvitationLink(Tokens.hash(token), invitation, clock.instant()));
        return "/invitation/" + token;
    }
}
