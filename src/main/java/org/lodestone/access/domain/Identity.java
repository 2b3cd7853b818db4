package org.lodestone.access.domain;

import java.time.ZoneId;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;

/** Who somebody says they are, and how they read the portal. */
public record Identity(EmailAddress email, String name, Language language, ZoneId zone) {

    public Identity {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
    }
}
