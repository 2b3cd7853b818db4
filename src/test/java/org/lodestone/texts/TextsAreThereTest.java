package org.lodestone.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;
import org.lodestone.shell.PortalTexts;
import org.lodestone.testing.House;

class TextsAreThereTest {

    private static final Map<String, String> ENGLISH = new PortalTexts().patterns(Language.EN);

    @Test
    void every_key_in_a_view_has_its_text_and_gets_the_arguments_that_the_text_asks_for() {
        Set<String> wrong = new TreeSet<>();
        Sources.each((file, source) -> Sources.calls(source, "Words\\.t").stream()
                .filter(call -> !call.isEmpty() && Sources.isLiteral(call.getFirst()) && call.size() != 2)
                .forEach(call -> check(file, call, wrong)));
        assertThat(wrong).isEmpty();
    }

    private static void check(String file, List<String> call, Set<String> wrong) {
        String key = Sources.unquoted(call.getFirst());
        String pattern = ENGLISH.get(key);
        if (pattern == null) {
            wrong.add(file + ": no text " + key);
            return;
        }
        List<String> names = IntStream.range(1, call.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(call::get)
                .toList();
        Set<String> asked = new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
        if (names.stream().allMatch(Sources::isLiteral)) {
            names.forEach(name -> asked.remove(Sources.unquoted(name)));
            if (!asked.isEmpty()) {
                wrong.add(file + ": the text " + key + " needs " + asked + " too");
            }
        }
    }

    @Test
    void every_constant_that_a_view_shows_has_its_text() {
        List<Set<String>> enums = enums();
        Set<String> wrong = new TreeSet<>();
        Sources.each((file, source) -> Sources.calls(source, "Words\\.t").stream()
                .filter(call -> call.size() == 2 && Sources.isLiteral(call.getFirst()))
                .map(call -> Sources.unquoted(call.getFirst()))
                .forEach(prefix -> {
                    Set<String> there = constantsUnder(prefix);
                    if (enums.stream().noneMatch(constants -> there.containsAll(constants))) {
                        wrong.add(file + ": under " + prefix + " stand " + there + ", which is no whole enum; missing "
                                + missing(enums, there));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    /** What the likeliest enum has beyond the texts. */
    private static Set<String> missing(List<Set<String>> enums, Set<String> there) {
        Set<String> closest = enums.stream()
                .max((one, other) -> Long.compare(common(one, there), common(other, there)))
                .orElseGet(Set::of);
        Set<String> missing = new TreeSet<>(closest);
        missing.removeAll(there);
        return missing;
    }

    private static long common(Set<String> constants, Set<String> there) {
        return constants.stream().filter(there::contains).count() * 100 / constants.size();
    }

    private static Set<String> constantsUnder(String prefix) {
        return ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(prefix + "."))
                .map(key -> key.substring(prefix.length() + 1))
                .filter(name -> name.matches("[A-Z][A-Z0-9_]*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> enums() {
        List<Set<String>> enums = new ArrayList<>();
        House.classes().stream()
                .filter(type -> type.isEnum() && !type.getEnumConstants().isEmpty())
                .forEach(type -> enums.add(type.getEnumConstants().stream()
                        .map(constant -> constant.name())
                        .collect(Collectors.toSet())));
        return enums;
    }

    @Test
    void every_problem_that_is_thrown_has_its_text() {
        Set<String> wrong = new TreeSet<>();
        Sources.each((file, source) -> Sources.calls(source, "new Problem\\.\\w+").stream()
                .filter(call -> !call.isEmpty() && Sources.isLiteral(call.getFirst()))
                .map(call -> "problem." + Sources.unquoted(call.getFirst()))
                .filter(key -> !ENGLISH.containsKey(key))
                .forEach(key -> wrong.add(file + ": no text " + key)));
        for (String key : List.of("problem.notFound", "problem.illegalTransition", "problem.signIn")) {
            if (!ENGLISH.containsKey(key)) {
                wrong.add("kernel: no text " + key);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_letter_has_a_subject_and_a_body() {
        Map<String, Set<String>> letters = new TreeMap<>();
        ENGLISH.keySet().stream().filter(key -> key.startsWith("letter.")).forEach(key -> {
            int end = key.lastIndexOf('.');
            letters.computeIfAbsent(key.substring(0, end), any -> new TreeSet<>())
                    .add(key.substring(end + 1));
        });
        letters.keySet().removeIf(letter -> letters.get(letter).containsAll(Set.of("subject", "body")));
        letters.values().removeIf(parts -> !parts.contains("subject") && !parts.contains("body"));
        assertThat(letters).isEmpty();
    }

    /** A report, not a judgement: keys can be put together. */
    @Test
    void keys_that_no_source_names_are_reported() {
        StringBuilder all = new StringBuilder();
        Sources.each((file, source) -> all.append(source));
        String sources = all.toString();
        List<String> unused = ENGLISH.keySet().stream()
                .filter(key -> !sources.contains('"' + key + '"'))
                .filter(key -> Arrays.stream(new String[] {"problem.", "letter.", "vaadin."})
                        .noneMatch(key::startsWith))
                .filter(key -> !sources.contains('"' + key.substring(0, Math.max(0, key.lastIndexOf('.')))))
                .sorted()
                .toList();
        if (!unused.isEmpty()) {
            System.out.println("Texts that no source names: " + unused);
        }
        assertThat(ENGLISH).isNotEmpty();
    }
}
