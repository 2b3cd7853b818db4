package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AffiliationEnded;
import org.lodestone.organisation.AffiliationStarted;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.ContactRolesChanged;
import org.lodestone.organisation.FunctionChanged;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.RightChanged;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person in an organisation, with an access right and, apart from it, contact roles. */
@Entity
public class Affiliation extends AbstractAggregateRoot<Affiliation> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccessRight accessRight;

    private @Nullable String functionTitle;

    @Column(nullable = false)
    private String contactRoles;

    @Column(nullable = false)
    private Instant startedAt;

    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable Boolean openSlot;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Affiliation() {}

    private Affiliation(OrganisationId organisation, PersonId person, AccessRight right, Instant at) {
        this.id = Ids.next();
        this.organisationId = organisation.value();
        this.personId = person.value();
        this.accessRight = right;
        this.contactRoles = "";
        this.startedAt = at;
        this.openSlot = true;
    }

    public static Affiliation start(
            OrganisationId organisation,
            PersonId person,
            AccessRight right,
            Set<ContactRole> roles,
            PersonId by,
            Instant at) {
        Affiliation started = new Affiliation(organisation, person, right, at);
        started.contactRoles = Names.write(roles);
        started.registerEvent(new AffiliationStarted(organisation, person, right, by));
        return started;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public AccessRight right() {
        return accessRight;
    }

    public Optional<String> function() {
        return Optional.ofNullable(functionTitle);
    }

    public Set<ContactRole> contactRoles() {
        return Names.read(ContactRole.class, contactRoles);
    }

    public boolean isActive() {
        return Boolean.TRUE.equals(openSlot);
    }

    /** @param otherOwners how many active owners the organisation has apart from this person */
    public void changeRight(AccessRight to, long otherOwners, PersonId by) {
        requireActive();
        if (to == accessRight) {
            return;
        }
        requireAnotherOwner(otherOwners);
        AccessRight from = accessRight;
        accessRight = to;
        registerEvent(new RightChanged(Ids.next(), organisation(), person(), from, to, by));
    }

    /**
     * Where nobody runs the organisation any more.
     *
     * @param owners how many owners it has who can sign in
     */
    public void nameOwner(long owners, PersonId by) {
        if (owners > 0) {
            throw new Problem.RuleBroken("ownerThere");
        }
        changeRight(AccessRight.OWNER, owners, by);
    }

    public void assign(Set<ContactRole> roles, PersonId by) {
        requireActive();
        if (!roles.equals(contactRoles())) {
            contactRoles = Names.write(roles);
            registerEvent(new ContactRolesChanged(organisation(), person(), Set.copyOf(roles), by));
        }
    }

    public void nameFunction(@Nullable String function, PersonId by) {
        requireActive();
        String title = function == null || function.isBlank() ? null : function.strip();
        if (!Objects.equals(title, functionTitle)) {
            functionTitle = title;
            registerEvent(new FunctionChanged(organisation(), person(), by));
        }
    }

    public void end(long otherOwners, PersonId by, Instant at) {
        requireActive();
        requireAnotherOwner(otherOwners);
        openSlot = null;
        endedAt = at;
        endedBy = by.value();
        registerEvent(new AffiliationEnded(id, organisation(), person(), by));
    }

    private void requireAnotherOwner(long otherOwners) {
        if (accessRight == AccessRight.OWNER && otherOwners < 1) {
            throw new Problem.RuleBroken("lastOwner");
        }
    }

    private void requireActive() {
        if (!isActive()) {
            throw new Problem.NotFound();
        }
    }
}
