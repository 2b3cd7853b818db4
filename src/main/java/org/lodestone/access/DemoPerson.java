package org.lodestone.access;

import org.lodestone.kernel.PersonId;

/**
 * Somebody to try the portal as.
 *
 * @param role who they are, in a line, in the reader's language
 */
public record DemoPerson(PersonId id, String name, String role) {}
