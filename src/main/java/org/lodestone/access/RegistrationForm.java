package org.lodestone.access;

import java.time.ZoneId;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;

/** What somebody gives to get an account. */
public record RegistrationForm(
        EmailAddress email, String name, String password, Language language, ZoneId zone, String continuePath) {

    @Override
    public String toString() {
        return "RegistrationForm[" + language + "]";
    }
}
