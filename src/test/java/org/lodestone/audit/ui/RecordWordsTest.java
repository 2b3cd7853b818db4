package org.lodestone.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.audit.Samples;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Recorded;
import org.lodestone.shell.PortalTexts;

/** Whatever the portal may record has words in every language. */
class RecordWordsTest {

    private static final PortalTexts TEXTS = new PortalTexts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_act_has_its_text(Language language) {
        assertThat(missing(
                        language,
                        Samples.facts().map(fact -> "audit.act." + fact.act()).collect(Collectors.toSet())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_subject_has_its_text(Language language) {
        assertThat(missing(
                        language,
                        Samples.facts()
                                .map(fact -> "audit.subjectKind." + fact.subject())
                                .collect(Collectors.toSet())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_detail_has_its_text(Language language) {
        assertThat(missing(
                        language,
                        Samples.facts()
                                .flatMap(fact -> fact.details().keySet().stream())
                                .map(name -> "audit.detail." + name)
                                .collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void every_constant_among_the_details_has_its_text() {
        RecordWords words = new RecordWords(TEXTS);
        Set<String> wrong = new TreeSet<>();
        Samples.facts().forEach(fact -> constants(fact).forEach((name, value) -> {
            if (words.key(name, value).isEmpty()) {
                wrong.add(fact.act() + ": " + name + " = " + value);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** A text of an act that nothing records any more would still be offered to look for. */
    @Test
    void every_text_of_an_act_belongs_to_one_that_may_be_recorded() {
        Set<String> acts = Samples.facts().map(Recorded::act).collect(Collectors.toSet());
        assertThat(acts).hasSizeGreaterThan(60);
        assertThat(TEXTS.patterns(Language.EN).keySet().stream()
                        .filter(key -> key.startsWith("audit.act."))
                        .map(key -> key.substring("audit.act.".length())))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    private static Map<String, String> constants(Recorded fact) {
        return fact.details().entrySet().stream()
                .filter(detail -> detail.getValue().matches("[A-Z][A-Z_]+|true|false"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> missing(Language language, Set<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(TEXTS.patterns(language).keySet());
        return missing;
    }
}
