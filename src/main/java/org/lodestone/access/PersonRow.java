package org.lodestone.access;

import java.util.Set;
import org.lodestone.kernel.PersonId;

/** A person as a system administrator sees them. */
public record PersonRow(PersonId id, String name, String email, boolean active, Set<PortalRole> roles) {}
