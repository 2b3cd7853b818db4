package org.lodestone.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, kept in lower case; at most 254 characters (RFC 5321). */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z][a-z0-9-]*[a-z0-9]");

    /** @throws IllegalArgumentException when it is no address; use {@link #parse} for what a person typed */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254
                || value.contains("..")
                || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
