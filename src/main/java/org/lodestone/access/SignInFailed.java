package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** Somebody tried to sign in to this account with a wrong password. */
public record SignInFailed(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
