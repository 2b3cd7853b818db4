package org.lodestone.access;

import java.util.UUID;
import org.lodestone.kernel.PersonId;

/** Somebody without an account was invited to a role for the whole portal. */
public record PortalInvited(PersonId by, UUID invitation, PortalRole role) implements PortalInvitationEvent {}
