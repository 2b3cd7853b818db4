package org.lodestone.access;

import java.util.Optional;
import org.lodestone.kernel.PersonId;

/** The account can no longer be used; its sessions end with their next request. */
public record AccountSuspended(PersonId person, Optional<PersonId> actor) implements AccountEvent {}
