package org.lodestone.access.domain;

import java.util.Set;
import org.lodestone.access.PersonCard;

/** An account as one request reads it. */
public record AccountNow(PersonCard card, int credentials, Set<String> portalRoles) {}
