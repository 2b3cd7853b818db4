package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person signed in. */
public record SignedIn(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
