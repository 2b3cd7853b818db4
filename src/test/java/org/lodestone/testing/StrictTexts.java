package org.lodestone.testing;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lodestone.kernel.Language;
import org.lodestone.shell.PortalTexts;

/**
 * The portal's texts as tests read them: a missing text or argument throws instead of being shown, and
 * {@link #asKeys} shows {@code ⟦key⟧} in place of words, so that what stands outside of brackets came from elsewhere.
 */
public final class StrictTexts extends PortalTexts {

    /** A mineral that came later than the texts is shown by its id. */
    private static final String NAMED_BY_DATA = "minerals.name.";

    private static final ThreadLocal<Boolean> KEYS = ThreadLocal.withInitial(() -> false);

    public static <T> T asKeys(Supplier<T> act) {
        KEYS.set(true);
        try {
            return act.get();
        } finally {
            KEYS.remove();
        }
    }

    @Override
    public String text(String key, Language language, Map<?, ?> arguments) {
        String pattern = patterns(language).get(key);
        if (pattern == null && key.startsWith(NAMED_BY_DATA)) {
            return super.text(key, language, arguments);
        }
        if (pattern == null) {
            throw new IllegalStateException("No text for " + key + " in " + language);
        }
        Set<String> missing = new HashSet<>(new MessageFormat(pattern).getArgumentNames());
        missing.removeAll(arguments.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The text " + key + " needs " + missing + " too");
        }
        return KEYS.get() ? "⟦" + key + placeholders(arguments) + "⟧" : super.text(key, language, arguments);
    }

    /** What Vaadin fills in later, and insists on finding in a text: {@code {count}}. */
    private static String placeholders(Map<?, ?> arguments) {
        return arguments.values().stream()
                .map(String::valueOf)
                .filter(value -> value.matches("\\{\\w+}"))
                .map(value -> " " + value)
                .collect(Collectors.joining());
    }
}
