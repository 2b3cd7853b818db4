package org.lodestone.organisation.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/** Starts affiliations. Who belongs to the organisation already keeps the greater right and gets the roles besides. */
@Component
public class Starter {

    private final Affiliations affiliations;
    private final OtherOwners otherOwners;
    private final Register register;

    Starter(Affiliations affiliations, OtherOwners otherOwners, Register register) {
        this.affiliations = affiliations;
        this.otherOwners = otherOwners;
        this.register = register;
    }

    public void start(
            OrganisationId organisation,
            PersonId person,
            AccessRight right,
            Set<ContactRole> roles,
            PersonId by,
            Instant at) {
        register.locked(organisation.value());
        Optional<Affiliation> active = affiliations.active(organisation.value(), person.value());
        active.ifPresent(known -> widen(known, right, roles, by));
        affiliations.save(active.orElseGet(() -> Affiliation.start(organisation, person, right, roles, by, at)));
    }

    /** What the person is, as the one who invited them wrote it; what stands there already is theirs. */
    public void nameFunction(OrganisationId organisation, PersonId person, String function) {
        affiliations
                .active(organisation.value(), person.value())
                .filter(active -> active.function().isEmpty())
                .ifPresent(active -> {
                    active.nameFunction(function, person);
                    affiliations.save(active);
                });
    }

    private void widen(Affiliation known, AccessRight right, Set<ContactRole> roles, PersonId by) {
        Set<ContactRole> all = new HashSet<>(known.contactRoles());
        all.addAll(roles);
        known.assign(all, by);
        if (!known.right().includes(right)) {
            known.changeRight(right, otherOwners.of(known), by);
        }
    }
}
