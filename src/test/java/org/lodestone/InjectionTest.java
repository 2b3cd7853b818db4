package org.lodestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestone.testing.House;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/** What a person types is never read as SQL or as HTML. */
class InjectionTest {

    /** How javac joins texts at run time: the parts that are known, and \u0001 for each that isn't. */
    private static final Pattern SQL_WITH_A_VALUE = Pattern.compile(
            "(?is).*\\b(select\\s.+\\sfrom|insert\\s+into|update\\s.+\\sset|delete\\s+from|where|order\\s+by)\\b.*\u0001.*"
                    + "|.*\u0001.*\\b(select\\s.+\\sfrom|where|order\\s+by)\\b.*");

    @Test
    void no_statement_is_put_together_from_values() {
        Set<String> found = new TreeSet<>();
        House.classes().forEach(type -> joined(type, found));

        assertThat(found).isEmpty();
    }

    @Test
    void a_joined_statement_would_be_found() {
        assertThat("select name from person where id = \u0001").matches(SQL_WITH_A_VALUE);
        assertThat("select name from \u0001").matches(SQL_WITH_A_VALUE);
        assertThat("\u0001 order by name").matches(SQL_WITH_A_VALUE);
        assertThat("\u0001 of \u0001").doesNotMatch(SQL_WITH_A_VALUE);
    }

    @Test
    void neither_views_nor_scripts_set_HTML_beside_the_sanitising_component() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("frontend")))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|js)"))
                            .filter(file -> !file.endsWith("SafeHtml.java"))
                            .filter(InjectionTest::setsHtml))
                    .isEmpty();
        }
    }

    private static boolean setsHtml(Path file) {
        try {
            return Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void joined(JavaClass type, Set<String> found) {
        try (var bytes =
                InjectionTest.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(bytes).accept(new Joins(type.getName(), found), ClassReader.SKIP_DEBUG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Joins extends ClassVisitor {

        private final String type;
        private final Set<String> found;

        Joins(String type, Set<String> found) {
            super(SpringAsmInfo.ASM_VERSION);
            this.type = type;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
                @Override
                public void visitInvokeDynamicInsn(String name, String form, Handle bootstrap, Object... arguments) {
                    if (name.equals("makeConcatWithConstants")
                            && SQL_WITH_A_VALUE.matcher((String) arguments[0]).matches()) {
                        found.add(type + "." + method + ": " + arguments[0]);
                    }
                }
            };
        }
    }
}
