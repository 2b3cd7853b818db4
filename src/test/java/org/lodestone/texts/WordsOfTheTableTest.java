package org.lodestone.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.kernel.Language;
import org.lodestone.shell.PortalTexts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the texts and the alliances' data to the table of words and to the marks of each language. */
class WordsOfTheTableTest {

    /** Words that were given up for the table's. */
    private static final Map<Language, Pattern> GIVEN_UP = Map.of(
            Language.EN, words("\\b(to|of|in|at|from) \\{alliance}"),
            Language.FR,
                    words(
                            "examinat|(à|de|par|auprès de) \\{alliance}|\\b(de|que) \\{(organisation|person|name|inviter)}|juridiction"),
            Language.RU, words("заявлени[еяюий]|рецензент|преимуществ|\\bв портале"),
            Language.UZ, words("taqrizchi|maʼmur\\b|koʻrib chiquvchi|ariza beruvchi"));

    /** Marks that belong to another language, or to none. */
    private static final Map<Language, Pattern> WRONG_MARKS = Map.of(
            Language.EN, Pattern.compile("[«»]| [;:?]"),
            Language.FR, Pattern.compile("[“”]| [;:?!»%]|« |(?<!\u00a0)[;?»]"),
            Language.RU, Pattern.compile("[“”]| —| [;:?]"),
            Language.UZ, Pattern.compile("[«»‘`]|\\p{L}’\\p{L}| [;:?]"));

    private static final List<String> DOCUMENTS = List.of("alliance", "form-1", "declaration-1", "catalogue");

    private static Pattern words(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_uses_a_word_that_was_given_up(Language language) throws IOException {
        assertThat(found(language, GIVEN_UP.get(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_has_the_marks_of_its_language(Language language) throws IOException {
        assertThat(found(language, WRONG_MARKS.get(language))).isEmpty();
    }

    private static TreeSet<String> found(Language language, Pattern wrong) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        texts(language).forEach((name, text) -> {
            if (wrong.matcher(text).find()) {
                found.add(name + " = " + text);
            }
        });
        return found;
    }

    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>(new PortalTexts().patterns(language));
        for (String slug : List.of("erma", "cmi")) {
            for (String document : DOCUMENTS) {
                String name = "alliances/" + slug + "/" + document + ".json";
                collect(name, JsonMapper.shared().readTree(json(name)), language, texts);
            }
        }
        return texts;
    }

    private static void collect(String name, JsonNode node, Language language, Map<String, String> texts) {
        for (JsonNode text : node.findValues(language.code())) {
            texts.put(name + " " + texts.size(), text.asString());
        }
    }

    private static String json(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }
}
