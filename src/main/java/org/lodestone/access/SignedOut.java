package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person ended their session. */
public record SignedOut(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
