package org.lodestone.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The words of a story in one language, as they stand on the screen: {@code browser/plant_en.properties}. */
final class Phrases {

    private final Properties words = new Properties();

    Phrases(String language) {
        String name = "/browser/plant_" + language + ".properties";
        try (InputStream file = Phrases.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String of(String key) {
        String phrase = words.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("The story has no words for " + key);
        }
        return phrase;
    }

    String of(String key, String about) {
        return new MessageFormat(of(key)).format(new Object[] {about});
    }
}
