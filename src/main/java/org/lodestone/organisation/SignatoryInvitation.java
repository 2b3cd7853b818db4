package org.lodestone.organisation;

import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;

/**
 * Whom to invite to sign.
 *
 * @param function what the person is in the organisation; null when it is not known
 * @param leadsTo the page, from the root, where the signature is waited for
 */
public record SignatoryInvitation(
        EmailAddress email, String name, @Nullable String function, String leadsTo) {}
