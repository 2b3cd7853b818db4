package org.lodestone.messaging;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;

/**
 * A letter to one reader. Its words are in the bundles: {@code letter.<template>.subject} and {@code letter.<template>.body},
 * with the arguments by name. A letter to a person stands in the inbox too; one to an address alone goes by mail only.
 *
 * @param key makes posting idempotent: of two letters with the same key, the second is not posted
 * @param path where the letter's link leads, from the root ({@code /o/ORG-1/cases/ERMA-2026-000001}); null without a link
 * @param secret true when the link needs a secret, which a {@link LetterSecrets} bean mints when the letter is rendered
 */
public record Letter(
        String key,
        String template,
        @Nullable PersonId person,
        EmailAddress address,
        String name,
        Language language,
        Map<String, String> arguments,
        @Nullable String path,
        boolean secret) {

    public Letter {
        arguments = Map.copyOf(arguments);
    }

    public Optional<PersonId> recipient() {
        return Optional.ofNullable(person);
    }
}
