package org.lodestone.shell;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The portal's texts in exactly four languages, never falling back to the machine's own locale. Each room keeps its own
 * bundle, {@code vaadin-i18n/translations-<room>_<language>.properties}. Arguments are named:
 * {@code text(key, language, Map.of("name", value))}.
 */
@Component
public class PortalTexts implements I18NProvider {

    /** In Russian a date ends with an abbreviation, whose point ends the sentence, too. */
    private static final Pattern YEAR_AT_THE_END = Pattern.compile("(?<=\\h)г\\.\\.(?!\\.)");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public PortalTexts() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(
                key, Language.of(locale), params.length == 1 && params[0] instanceof Map<?, ?> map ? map : Map.of());
    }

    /**
     * @return the text, or the key between exclamation marks where there is none (a test keeps that from happening)
     */
    public String text(String key, Language language, Map<?, ?> arguments) {
        String pattern = texts.get(language).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return YEAR_AT_THE_END
                .matcher(new MessageFormat(pattern, ULocale.forLocale(language.locale())).format(arguments))
                .replaceAll("г.");
    }

    public String text(Problem problem, Language language) {
        return text(problem.key(), language, problem.arguments());
    }

    /** Every key with its pattern, for the tests that keep the languages in step. */
    public Map<String, String> patterns(Language language) {
        return texts.get(language);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> result = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vaadin-i18n/translations-*_" + language.code() + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> add(result, key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(result);
    }

    private static void add(Map<String, String> texts, String key, String pattern) {
        if (texts.put(key, pattern) != null) {
            throw new IllegalStateException("The text " + key + " stands in two bundles");
        }
    }
}
