package org.lodestone.organisation.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.lodestone.organisation.AccessRight;
import org.springframework.stereotype.Component;

/** Who asks to join an organisation, and who was let in, is written to those who own it when the letter goes out. */
@Component
class OwnersReaders implements LetterReaders {

    /** The argument that names a letter's organisation. */
    static final String OWNED = "owned";

    private static final Set<String> TEMPLATES = Set.of("joinRequested", "joinAcceptedByStaff");

    private final Affiliations affiliations;

    OwnersReaders(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    @Override
    public Set<String> templates() {
        return TEMPLATES;
    }

    @Override
    public Optional<WhyCancelled> against(PersonId reader, Letter letter) {
        return Optional.ofNullable(letter.arguments().get(OWNED))
                .map(UUID::fromString)
                .flatMap(organisation -> {
                    Optional<AccessRight> right =
                            affiliations.active(organisation, reader.value()).map(Affiliation::right);
                    return right.isEmpty()
                            ? Optional.of(WhyCancelled.LEFT_ORGANISATION)
                            : right.filter(held -> held != AccessRight.OWNER).map(held -> WhyCancelled.RIGHT_TOO_SMALL);
                });
    }
}
