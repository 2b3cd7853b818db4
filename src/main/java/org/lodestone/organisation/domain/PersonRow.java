package org.lodestone.organisation.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;

/** An affiliated person as it is read; names and addresses are in the access room. */
public record PersonRow(UUID id, @Nullable String function, AccessRight right, String roles) {

    public PersonId person() {
        return new PersonId(id);
    }

    public Set<ContactRole> contactRoles() {
        return Names.read(ContactRole.class, roles);
    }
}
