package org.lodestone.access.domain;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The portal's passwords, hashed at a cost that tests by the hundred can bear; {@link PasswordRulesTest} looks at the real one. */
public final class QuickPasswords {

    private QuickPasswords() {}

    public static Passwords make() {
        return new Passwords(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }
}
