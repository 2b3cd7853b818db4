package org.lodestone.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the matrix does not cover, told so that it can be mended at once. */
final class Gaps {

    private Gaps() {}

    static void announce(Set<String> notYet) {
        if (!notYet.isEmpty()) {
            System.out.println("\n#### ACCESS MATRIX: " + notYet.size() + " WITHOUT A LINE YET ####");
            notYet.forEach(name -> System.out.println("####   " + name));
        }
    }

    /** One message per room: the file, and the names ready to be pasted. */
    static Set<String> without(Map<String, String> registered, Set<String> lines, Set<String> notYet) {
        Map<String, Set<String>> missing = new TreeMap<>();
        registered.forEach((name, room) -> {
            if (!lines.contains(name) && !notYet.contains(name)) {
                missing.computeIfAbsent(room, any -> new TreeSet<>()).add(name);
            }
        });
        Set<String> messages = new TreeSet<>();
        missing.forEach((room, names) -> messages.add("Add a line each to src/test/java/org/lodestone/matrix/"
                + file(room)
                + " (or, while the room is landing, return them from its notYet()): \"" + String.join("\", \"", names)
                + '"'));
        return messages;
    }

    private static String file(String room) {
        return Character.toUpperCase(room.charAt(0)) + room.substring(1) + "Access.java";
    }
}
