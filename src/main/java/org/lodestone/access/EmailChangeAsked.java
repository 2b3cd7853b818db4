package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** A person asked for another address; both addresses have to confirm. */
public record EmailChangeAsked(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
