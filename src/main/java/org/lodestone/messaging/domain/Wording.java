package org.lodestone.messaging.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterSecrets;
import org.lodestone.shell.PortalTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts letters into words, in a reader's language, and has secrets minted for their links. */
@Component
public class Wording {

    private final PortalTexts texts;
    private final List<LetterSecrets> secrets;
    private final String publicUrl;

    Wording(PortalTexts texts, List<LetterSecrets> secrets, @Value("${lodestone.public-url}") String publicUrl) {
        this.texts = texts;
        this.secrets = secrets;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** For sending: in the letter's language, with a fresh secret. Runs in the transaction that keeps the secret's hash. */
    LetterText render(Letter letter) {
        Language language = letter.language();
        String path = letter.secret() ? mint(letter) : letter.path();
        return new LetterText(
                subject(letter.template(), letter.arguments(), letter.name(), language),
                texts.text("messaging.letter.greeting", language, Map.of("name", letter.name())),
                body(letter.template(), letter.arguments(), letter.name(), language),
                path == null ? null : publicUrl + path,
                path == null ? null : linkWords(letter.template(), language),
                texts.text("messaging.letter.farewell", language, Map.of()),
                language.locale().toLanguageTag());
    }

    public String subject(String template, Map<String, String> arguments, String name, Language language) {
        return texts.text("letter." + template + ".subject", language, with(arguments, name))
                .replaceAll("\\s+", " ");
    }

    public String body(String template, Map<String, String> arguments, String name, Language language) {
        return texts.text("letter." + template + ".body", language, with(arguments, name))
                .strip();
    }

    /** What the link's button says: {@code letter.<template>.link}, or simply to open the portal. */
    public String linkWords(String template, Language language) {
        String own = texts.patterns(language).get("letter." + template + ".link");
        return own == null ? texts.text("messaging.letter.open", language, Map.of()) : own;
    }

    private String mint(Letter letter) {
        return secrets.stream()
                .filter(room -> room.mintsFor(letter.template()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room mints for " + letter.template()))
                .mint(letter);
    }

    private static Map<String, String> with(Map<String, String> arguments, @Nullable String name) {
        Map<String, String> all = new HashMap<>(arguments);
        all.putIfAbsent("name", name == null ? "" : name);
        return all;
    }
}
