package org.lodestone.membership.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.Administrators;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.StaffRole;
import org.lodestone.alliance.StaffRoles;
import org.lodestone.kernel.PersonId;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterReaders;
import org.lodestone.messaging.WhyCancelled;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/** A request to join that nobody answered is passed on to those who may answer it when the letter goes out. */
@Component
class JoinRequestReaders implements LetterReaders {

    static final String TO_STAFF = "joinUnanswered";
    static final String TO_ADMINISTRATORS = "joinUnansweredOfNoAlliance";

    /** The arguments that name the organisation, and the alliance whose staff answer. */
    static final String JOINED = "joined";

    static final String DESK = "desk";

    private final Administrators administrators;
    private final Organisations organisations;
    private final StaffRoles roles;

    JoinRequestReaders(Administrators administrators, Organisations organisations, StaffRoles roles) {
        this.administrators = administrators;
        this.organisations = organisations;
        this.roles = roles;
    }

    @Override
    public Set<String> templates() {
        return Set.of(TO_STAFF, TO_ADMINISTRATORS);
    }

    @Override
    public Optional<WhyCancelled> against(PersonId reader, Letter letter) {
        Map<String, String> arguments = letter.arguments();
        if (!arguments.containsKey(JOINED)) {
            return Optional.empty();
        }
        OrganisationId organisation = new OrganisationId(UUID.fromString(arguments.get(JOINED)));
        if (organisations.rightOf(reader, organisation).isPresent()) {
            return Optional.of(WhyCancelled.INVOLVED);
        }
        return answers(reader, arguments.get(DESK)) ? Optional.empty() : Optional.of(WhyCancelled.ROLE_ENDED);
    }

    private boolean answers(PersonId reader, @Nullable String desk) {
        return desk == null
                ? administrators.all().contains(reader)
                : roles.of(reader).getOrDefault(new AllianceId(UUID.fromString(desk)), Set.of()).stream()
                        .anyMatch(StaffRole::readsCases);
    }
}
