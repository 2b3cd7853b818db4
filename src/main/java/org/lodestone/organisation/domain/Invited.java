package org.lodestone.organisation.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;

/** Who is invited, and as what. */
public record Invited(EmailAddress email, @Nullable String name, AccessRight right, Set<ContactRole> roles) {}
