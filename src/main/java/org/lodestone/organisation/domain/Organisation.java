package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.OrganisationFounded;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.organisation.OrganisationSummary;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A legal entity with the identity by which it is listed and told apart; everything else stands in its profile's rows. */
@Entity
public class Organisation extends AbstractAggregateRoot<Organisation> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String country;

    private @Nullable String registrationNumber;
    private @Nullable String lei;
    private @Nullable String emailDomain;
    private @Nullable String registrationSlot;
    private @Nullable String leiSlot;

    @Column(nullable = false)
    private UUID createdBy;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Organisation() {}

    private Organisation(String reference, Identity identity, PersonId by, Instant at) {
        this.id = OrganisationId.next().value();
        this.reference = reference;
        this.name = identity.name();
        this.country = identity.country();
        this.createdBy = by.value();
        this.createdAt = at;
        take(identity);
    }

    public static Organisation found(String reference, Identity identity, PersonId by, Instant at) {
        Organisation founded = new Organisation(reference, identity, by, at);
        founded.registerEvent(new OrganisationFounded(founded.id(), reference, by));
        return founded;
    }

    public OrganisationId id() {
        return new OrganisationId(id);
    }

    public Identity identity() {
        return new Identity(name, country, registrationNumber, lei, emailDomain);
    }

    /** Follows the profile. The slots are given up; {@link #occupy} takes what is free. */
    public void take(Identity identity) {
        name = identity.name();
        country = identity.country();
        registrationNumber = identity.registrationNumber();
        lei = identity.lei();
        emailDomain = identity.emailDomain();
        registrationSlot = null;
        leiSlot = null;
    }

    /** Takes the numbers of which nobody else is the holder. */
    public void occupy(boolean registrationIsFree, boolean leiIsFree) {
        registrationSlot = registrationIsFree ? identity().registrationKey().orElse(null) : null;
        leiSlot = leiIsFree ? lei : null;
    }

    public Optional<String> registrationSlot() {
        return Optional.ofNullable(registrationSlot);
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(id(), reference, name, new CountryCode(country));
    }
}
