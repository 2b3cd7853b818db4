package org.lodestone.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;

/** Whom to invite, and as what. */
public record InvitationInput(EmailAddress email, @Nullable String name, AccessRight right, Set<ContactRole> roles) {

    public InvitationInput {
        roles = Set.copyOf(roles);
    }
}
