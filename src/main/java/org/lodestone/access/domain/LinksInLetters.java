package org.lodestone.access.domain;

import java.util.Map;
import java.util.UUID;
import org.lodestone.access.LinkPurpose;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterSecrets;
import org.springframework.stereotype.Component;

/** Mints this room's secret links when their letters are rendered. */
@Component
class LinksInLetters implements LetterSecrets {

    private record Link(LinkPurpose purpose, String path) {}

    private static final Map<String, Link> LINKS = Map.of(
            "access.confirmAddress", new Link(LinkPurpose.CONFIRM_ADDRESS, "/confirm/"),
            "access.resetPassword", new Link(LinkPurpose.RESET_PASSWORD, "/reset/"),
            "access.changeEmailOld", new Link(LinkPurpose.CHANGE_EMAIL_OLD, "/account/email/"),
            "access.changeEmailNew", new Link(LinkPurpose.CHANGE_EMAIL_NEW, "/account/email/"));

    private final SecretLinks links;

    LinksInLetters(SecretLinks links) {
        this.links = links;
    }

    @Override
    public boolean mintsFor(String template) {
        return LINKS.containsKey(template);
    }

    @Override
    public String mint(Letter letter) {
        Link link = LINKS.get(letter.template());
        UUID subject = UUID.fromString(letter.arguments().get("subject"));
        return link.path() + links.mint(link.purpose(), subject);
    }
}
