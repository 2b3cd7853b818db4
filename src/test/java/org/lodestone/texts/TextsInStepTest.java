package org.lodestone.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.kernel.Language;
import org.lodestone.shell.PortalTexts;

class TextsInStepTest {

    private static final PortalTexts TEXTS = new PortalTexts();
    private static final Map<String, String> ENGLISH = TEXTS.patterns(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) {
        assertThat(new TreeSet<>(TEXTS.patterns(language).keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_pattern_can_be_read(Language language) {
        TEXTS.patterns(language).forEach((key, pattern) -> arguments(key, pattern, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_uses_the_same_arguments(Language language) {
        Set<String> different = new TreeSet<>();
        TEXTS.patterns(language).forEach((key, pattern) -> {
            Set<String> english = arguments(key, ENGLISH.getOrDefault(key, ""), Language.EN);
            Set<String> here = arguments(key, pattern, language);
            if (!here.equals(english)) {
                different.add(key + " " + here + ", in English " + english);
            }
        });
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_empty_and_none_holds_an_apostrophe_of_ASCII(Language language) {
        Set<String> wrong = new TreeSet<>();
        TEXTS.patterns(language).forEach((key, pattern) -> {
            if (pattern.isBlank() || pattern.indexOf('\'') >= 0) {
                wrong.add(key + " = " + pattern);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_shouts(Language language) {
        Set<String> loud = new TreeSet<>();
        TEXTS.patterns(language).forEach((key, pattern) -> {
            if (pattern.indexOf('!') >= 0) {
                loud.add(key + " = " + pattern);
            }
        });
        assertThat(loud).isEmpty();
    }

    @Test
    void russian_counts_with_one_few_many_and_other() {
        Set<String> incomplete = new TreeSet<>();
        TEXTS.patterns(Language.RU).forEach((key, pattern) -> {
            if (!pluralsAreComplete(new MessagePattern(pattern))) {
                incomplete.add(key + " = " + pattern);
            }
        });
        assertThat(incomplete).isEmpty();
    }

    private static Set<String> arguments(String key, String pattern, Language language) {
        try {
            return new TreeSet<>(new MessageFormat(pattern, ULocale.forLocale(language.locale())).getArgumentNames());
        } catch (IllegalArgumentException unreadable) {
            throw new AssertionError(key + " in " + language + ": " + unreadable.getMessage());
        }
    }

    private static boolean pluralsAreComplete(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            boolean plural = part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL;
            if (plural && !selectors(pattern, i).containsAll(Set.of("one", "few", "many", "other"))) {
                return false;
            }
        }
        return true;
    }

    /** The selectors of one argument, those of arguments nested in it left out. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> found = new HashSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }
}
