package org.lodestone.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The hash of a link's token; the token itself is only in the letter. */
@Entity
public class InvitationLink implements Persistable<String> {

    @Id
    private String tokenHash;

    @Column(nullable = false)
    private UUID invitationId;

    @Column(nullable = false)
    private Instant mintedAt;

    @SuppressWarnings("NullAway")
    protected InvitationLink() {}

    public InvitationLink(String tokenHash, UUID invitationId, Instant mintedAt) {
        this.tokenHash = tokenHash;
        this.invitationId = invitationId;
        this.mintedAt = mintedAt;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
