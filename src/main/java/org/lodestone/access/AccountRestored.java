package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A suspended account can be used again. */
public record AccountRestored(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
