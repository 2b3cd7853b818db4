package org.lodestone.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the matrix does not cover, told so that it can be mended at once. */
final class Gaps {

    private Gaps() {}

    /** One message per room: the file, and the names ready to be pasted. */
    static Set<String> without(Map<String, String> registered, Set<String> lines) {
        Map<String, Set<String>> missing = new TreeMap<>();
        registered.forEach((name, room) -> {
            if (!lines.contains(name)) {
                missing.computeIfAbsent(room, any -> new TreeSet<>()).add(name);
            }
        });
        Set<String> messages = new TreeSet<>();
        missing.forEach((room, names) -> messages.add("Add a line each to src/test/java/org/lodestone/matrix/"
                + file(room) + ": \"" + String.join("\", \"", names)
                + '"'));
        return messages;
    }

    private static String file(String room) {
        return Character.toUpperCase(room.charAt(0)) + room.substring(1) + "Access.java";
    }
}
