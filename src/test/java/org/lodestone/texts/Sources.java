package org.lodestone.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The production sources, read for the calls that name a text. */
final class Sources {

    private Sources() {}

    /** Hands over each file's name and text. */
    static void each(BiConsumer<String, String> reader) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Words.java"))
                    .toList()) {
                reader.accept(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The arguments of each call whose beginning, up to its opening bracket, matches. */
    static List<List<String>> calls(String source, String beginning) {
        List<List<String>> calls = new ArrayList<>();
        Matcher matcher = Pattern.compile(beginning + "\\(").matcher(source);
        while (matcher.find()) {
            calls.add(arguments(source, matcher.end()));
        }
        return calls;
    }

    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = start;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char sign = source.charAt(i);
            if (quoted) {
                quoted = sign != '"' || source.charAt(i - 1) == '\\';
            } else if (sign == '"') {
                quoted = true;
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (depth == 0 && (sign == ',' || sign == ')')) {
                add(arguments, source.substring(from, i));
                from = i + 1;
                if (sign == ')') {
                    return arguments;
                }
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            }
        }
        return arguments;
    }

    private static void add(List<String> arguments, String text) {
        if (!text.isBlank()) {
            arguments.add(text.strip());
        }
    }

    static boolean isLiteral(String argument) {
        return argument.matches("\"[^\"]*\"");
    }

    static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }
}
