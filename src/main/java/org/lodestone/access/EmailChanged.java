package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** The account has another address, confirmed at both. */
public record EmailChanged(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
