package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person changed how they are named or how they read the portal. */
public record AccountEdited(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
