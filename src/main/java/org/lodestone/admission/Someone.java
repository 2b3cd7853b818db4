package org.lodestone.admission;

import org.lodestone.kernel.PersonId;

/** A person, named for a page. */
public record Someone(PersonId id, String name) {}
