package org.lodestone.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Ids;
import org.springframework.data.domain.Persistable;

/** A person wants another address. It takes effect when both addresses have confirmed, in whichever order. */
@Entity
public class EmailChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String newEmail;

    private @Nullable Instant oldConfirmedAt;

    private @Nullable Instant newConfirmedAt;

    @Column(nullable = false)
    private Instant createdAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway")
    protected EmailChange() {}

    public EmailChange(UUID account, EmailAddress newEmail, Instant now) {
        this.id = Ids.next();
        this.accountId = account;
        this.newEmail = newEmail.value();
        this.createdAt = now;
        this.fresh = true;
    }

    public void oldConfirmed(Instant now) {
        this.oldConfirmedAt = now;
    }

    public void newConfirmed(Instant now) {
        this.newConfirmedAt = now;
    }

    public boolean confirmedAtBoth() {
        return oldConfirmedAt != null && newConfirmedAt != null;
    }

    public UUID account() {
        return accountId;
    }

    public EmailAddress newEmail() {
        return new EmailAddress(newEmail);
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
