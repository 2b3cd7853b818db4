package org.lodestone.organisation.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;

/**
 * Who is invited, and as what.
 *
 * @param function what the person is in the organisation
 * @param leadsTo the page, from the root, that accepting leads to; null for the organisation's profile
 */
public record Invited(
        EmailAddress email,
        @Nullable String name,
        AccessRight right,
        Set<ContactRole> roles,
        @Nullable String function,
        @Nullable String leadsTo) {

    public Invited(EmailAddress email, @Nullable String name, AccessRight right, Set<ContactRole> roles) {
        this(email, name, right, roles, null, null);
    }
}
