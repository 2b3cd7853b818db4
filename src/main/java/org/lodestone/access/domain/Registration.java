package org.lodestone.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.Language;
import org.springframework.data.domain.Persistable;

/** Somebody asked for an account and has yet to show that the address is theirs. */
@Entity
public class Registration implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private String continuePath;

    @Column(nullable = false)
    private Instant createdAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway")
    protected Registration() {}

    public Registration(Identity identity, String passwordHash, String continuePath, Instant now) {
        this.id = Ids.next();
        this.email = identity.email().value();
        this.name = identity.name();
        this.language = identity.language().code();
        this.zone = identity.zone().getId();
        this.passwordHash = passwordHash;
        this.continuePath = continuePath;
        this.createdAt = now;
        this.fresh = true;
    }

    /** The account that this becomes. */
    public Account confirmed(Instant now) {
        return new Account(identity(), passwordHash, "registered", now);
    }

    public Identity identity() {
        return new Identity(new EmailAddress(email), name, Language.of(Locale.of(language)), ZoneId.of(zone));
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String continuePath() {
        return continuePath;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
