package org.lodestone.access;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to sign in, and from where.
 *
 * @param confirmation the secret of a confirmation link, when the person came by it
 */
public record SignInAttempt(
        String email,
        String password,
        String client,
        @Nullable String confirmation) {

    @Override
    public String toString() {
        return "SignInAttempt[from " + client + "]";
    }
}
