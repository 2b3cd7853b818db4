package org.lodestone.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.AccountEdited;
import org.lodestone.access.AccountRegistered;
import org.lodestone.access.AccountRestored;
import org.lodestone.access.AccountSuspended;
import org.lodestone.access.EmailChangeAsked;
import org.lodestone.access.EmailChanged;
import org.lodestone.access.PasswordChanged;
import org.lodestone.access.PersonCard;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** A person's sign-in. Its address is confirmed from the first moment: what is not confirmed is a {@link Registration}. */
@Entity
public class Account extends AbstractAggregateRoot<Account> implements Persistable<UUID> {

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

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountState state;

    private int credentials;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected Account() {}

    /** @param passwordHash null for an account that signs in only after choosing a password by mail */
    public Account(Identity identity, @Nullable String passwordHash, String how, Instant now) {
        this.id = PersonId.next().value();
        this.email = identity.email().value();
        this.name = identity.name();
        this.language = code(identity.language());
        this.zone = identity.zone().getId();
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.credentials = 1;
        this.createdAt = now;
        registerEvent(new AccountRegistered(person(), Optional.of(person()), how));
    }

    public void edit(String newName, Language newLanguage, ZoneId newZone) {
        this.name = newName;
        this.language = code(newLanguage);
        this.zone = newZone.getId();
        registerEvent(new AccountEdited(person(), Optional.of(person())));
    }

    public void changePassword(String newHash, String how) {
        this.passwordHash = newHash;
        this.credentials++;
        registerEvent(new PasswordChanged(person(), Optional.of(person()), how));
    }

    public void askForEmail() {
        registerEvent(new EmailChangeAsked(person(), Optional.of(person())));
    }

    public void changeEmail(EmailAddress newEmail) {
        this.email = newEmail.value();
        registerEvent(new EmailChanged(person(), Optional.of(person())));
    }

    public void suspend(PersonId by) {
        if (state == AccountState.SUSPENDED) {
            throw new Problem.IllegalTransition(state, "suspend");
        }
        this.state = AccountState.SUSPENDED;
        registerEvent(new AccountSuspended(person(), Optional.of(by)));
    }

    public void restore(PersonId by) {
        if (state == AccountState.ACTIVE) {
            throw new Problem.IllegalTransition(state, "restore");
        }
        this.state = AccountState.ACTIVE;
        registerEvent(new AccountRestored(person(), Optional.of(by)));
    }

    public PersonId person() {
        return new PersonId(id);
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public int credentials() {
        return credentials;
    }

    public PersonCard card() {
        return new PersonCard(person(), name, email(), Language.of(Locale.of(language)), ZoneId.of(zone), active());
    }

    private static String code(Language language) {
        return language.code();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
