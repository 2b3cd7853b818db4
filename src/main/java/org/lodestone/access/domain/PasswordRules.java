package org.lodestone.access.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestone.access.PasswordWeakness;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * NIST SP 800-63B-4, 3.1.1.2: at least 15 characters (code points), long ones accepted, no rules about kinds of characters,
 * and a comparison with passwords that are known or that follow from what everybody knows here.
 */
@Component
public class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;
    private static final int UNLIKE_ENOUGH = 8;
    private static final String SEQUENCES = "01234567890123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
            + "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm"
            + "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p";

    private final Set<String> compromised = read();

    /** @param known what an attacker knows of the person: address and name */
    public Optional<PasswordWeakness> weakness(String typed, String... known) {
        String password = Passwords.normalised(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (compromised.contains(lower)) {
            return Optional.of(PasswordWeakness.COMPROMISED);
        }
        return guessable(lower, known) ? Optional.of(PasswordWeakness.GUESSABLE) : Optional.empty();
    }

    private static boolean guessable(String lower, String... known) {
        if (lower.chars().distinct().count() < 5 || repeats(lower) || sequence(lower)) {
            return true;
        }
        String rest = lower.replace("lodestone", "");
        for (String word : known) {
            rest = without(rest, word.toLowerCase(Locale.ROOT));
        }
        return rest.length() < lower.length() && rest.length() < UNLIKE_ENOUGH;
    }

    /** Takes out the words of an address or a name, and the whole. */
    private static String without(String password, String known) {
        String rest = known.isBlank() ? password : password.replace(known, "");
        for (String word : known.split("[^\\p{L}\\p{N}]+")) {
            rest = word.length() < 3 ? rest : rest.replace(word, "");
        }
        return rest;
    }

    /** The same piece again and again. */
    private static boolean repeats(String text) {
        for (int piece = 1; piece <= text.length() / 2; piece++) {
            String again = text.substring(0, piece).repeat(text.length() / piece + 1);
            if (again.startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sequence(String text) {
        return SEQUENCES.contains(text)
                || SEQUENCES.contains(new StringBuilder(text).reverse().toString());
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("access/compromised-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#!")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
