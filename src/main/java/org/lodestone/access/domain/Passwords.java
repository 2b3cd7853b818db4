package org.lodestone.access.domain;

import java.text.Normalizer;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane, OWASP's advice (Spring's own default is less). Passwords are compared in
 * Unicode's composed form, so that the same word typed on two keyboards is the same password.
 */
@Component
public class Passwords {

    private final Argon2PasswordEncoder argon;
    private final String nobodys;

    public Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2));
    }

    Passwords(Argon2PasswordEncoder argon) {
        this.argon = argon;
        this.nobodys = String.valueOf(argon.encode("nobody’s password"));
    }

    public String hash(String password) {
        return String.valueOf(argon.encode(normalised(password)));
    }

    /** Takes the same time whether or not there is a hash to compare with. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = argon.matches(normalised(password), hash.orElse(nobodys));
        return same && hash.isPresent();
    }

    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
