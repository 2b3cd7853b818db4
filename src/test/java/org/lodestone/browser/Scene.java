package org.lodestone.browser;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A moment to look at that no link leads to.
 *
 * @param name of its pictures
 * @param person one of the demo's people by name, or somebody unknown to the portal
 * @param language of the person's browser
 * @param screens that it is looked at on; on the first of them the person goes there
 * @param way what they do to get there, from where the scene before has left them
 */
record Scene(String name, String person, String language, List<Screen> screens, Consumer<Somebody> way) {

    /** Somebody without an account. */
    static final String VISITOR = "a visitor";

    /** Somebody who registers and whose organisation joins. */
    static final String NEWCOMER = "a newcomer";

    /** Somebody whom organisations of the demo invite. */
    static final String COLLEAGUE = "a colleague";

    private static final Set<String> UNKNOWN = Set.of(VISITOR, NEWCOMER, COLLEAGUE);

    static Scene of(String name, String person, Consumer<Somebody> way) {
        return new Scene(name, person, "en", List.of(Screen.values()), way);
    }

    /** A page as it opens. */
    static Scene at(String path, String name, String person) {
        return of(name, person, somebody -> somebody.opens("/" + path));
    }

    Scene in(String other) {
        return new Scene(name, person, other, screens, way);
    }

    Scene onPhone() {
        return new Scene(name, person, language, List.of(Screen.PHONE), way);
    }

    /** The scenes of the newcomer, and those of the colleague, are one story. */
    boolean follows() {
        return person.equals(NEWCOMER) || person.equals(COLLEAGUE);
    }

    boolean unknown() {
        return UNKNOWN.contains(person);
    }
}
