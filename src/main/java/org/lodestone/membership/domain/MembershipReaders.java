package org.lodestone.membership.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/** What became of a membership is written to those who belong to its organisation when the letter goes out. */
@Component
class MembershipReaders implements LetterReaders {

    static final String SUSPENDED = "membership-suspended";
    static final String RESTORED = "membership-restored";
    static final String ENDED = "membership-ended";

    /** The argument that names a letter's organisation. */
    static final String MEMBER = "member";

    private static final Set<String> TEMPLATES = Set.of(SUSPENDED, RESTORED, ENDED);

    private final Organisations organisations;

    MembershipReaders(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> templates() {
        return TEMPLATES;
    }

    @Override
    public Optional<WhyCancelled> against(PersonId reader, Letter letter) {
        return Optional.ofNullable(letter.arguments().get(MEMBER))
                .map(id -> new OrganisationId(UUID.fromString(id)))
                .filter(organisation ->
                        organisations.rightOf(reader, organisation).isEmpty())
                .map(left -> WhyCancelled.LEFT_ORGANISATION);
    }
}
