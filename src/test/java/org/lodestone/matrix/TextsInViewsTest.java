package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodestone.testing.House;
import org.lodestone.testing.StrictTexts;
import org.lodestone.testing.ViewTest;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * No words stand in a view's code. Each page of the matrix is opened with ⟦keys⟧ in place of texts; whatever is shown
 * outside of brackets must be data, and so must not stand as a literal in the code of views.
 */
class TextsInViewsTest extends ViewTest {

    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final List<String> READ =
            List.of("title", "placeholder", "aria-label", "alt", "label", "helperText", "errorMessage");

    @TestFactory
    Stream<DynamicTest> every_word_of_a_page_is_a_text_or_data() {
        World world = new World(context);
        Set<String> literals = literals();
        return Rooms.all().stream()
                .flatMap(room -> room.lines().stream())
                .filter(line -> !line.rolledBack() && line.isPage())
                .flatMap(line -> opener(line)
                        .map(caller -> DynamicTest.dynamicTest(line.label(), () -> {
                            stopVaadin();
                            // Vaadin starts on the first page: whoever was signed in before would be led in a circle.
                            SecurityContextHolder.clearContext();
                            startVaadin();
                            new Entrance(world).enter(ViewTest::as, caller);
                            assertThat(shown(line, world, caller))
                                    .as("words of %s that stand in code", line.label())
                                    .doesNotContainAnyElementsOf(literals);
                        })));
    }

    private static Stream<Caller> opener(Line line) {
        return Arrays.stream(Caller.values())
                .sorted((one, other) -> Boolean.compare(one == Caller.ANONYMOUS, other == Caller.ANONYMOUS))
                .filter(caller -> Set.of(Outcome.OPENS, Outcome.EXPLAINS).contains(line.expected(caller)))
                .limit(1);
    }

    private static Set<String> shown(Line line, World world, Caller caller) {
        return StrictTexts.asKeys(() -> {
            try {
                line.ask().of(world, caller);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            Set<String> words = new TreeSet<>();
            collect(UI.getCurrent().getElement(), words);
            return words;
        });
    }

    private static void collect(Element element, Set<String> words) {
        Stream.concat(
                        Stream.of(element.isTextNode() ? element.getText() : ""),
                        READ.stream().map(name -> value(element, name)))
                .map(text -> BRACKETS.matcher(text).replaceAll(" ").strip())
                .filter(text -> WORD.matcher(text).find())
                .forEach(words::add);
        element.getChildren().forEach(child -> collect(child, words));
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(child -> collect(child, words)));
    }

    private static String value(Element element, String name) {
        if (element.isTextNode()) {
            return "";
        }
        String attribute = element.getAttribute(name);
        return attribute == null ? Objects.requireNonNullElse(element.getProperty(name), "") : attribute;
    }

    /** String constants in the code of views and of the shell that a person could read as words. */
    private static Set<String> literals() {
        return House.classes().stream()
                .filter(type -> type.getPackageName().contains(".ui")
                        || type.getPackageName().equals("org.lodestone.shell"))
                .map(TextsInViewsTest::constants)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> constants(JavaClass type) {
        try (var file =
                TextsInViewsTest.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return file == null ? new HashSet<>() : Constants.of(file.readAllBytes());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
