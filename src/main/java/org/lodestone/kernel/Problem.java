package org.lodestone.kernel;

import java.io.Serial;
import java.util.Map;

/**
 * Something that the person must be told: a message key {@code problem.<name>} and its named arguments. Anything else that
 * is thrown is a failure of the portal's own.
 */
public abstract sealed class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Map<String, Object> arguments;

    private Problem(String name, Map<String, ?> arguments) {
        super("problem." + name + " " + arguments);
        this.name = name;
        this.arguments = Map.copyOf(arguments);
    }

    /** The key of the message in the bundles. */
    public String key() {
        return "problem." + name;
    }

    /** Named arguments of the message: strings, numbers, instants, dates. */
    public Map<String, Object> arguments() {
        return arguments == null ? Map.of() : arguments;
    }

    /** The record does not exist, or is somebody else's: the two are not told apart. HTTP 404. */
    public static final class NotFound extends Problem {
        public NotFound() {
            super("notFound", Map.of());
        }
    }

    /** The person lacks a right that somebody can give. HTTP 403. */
    public static final class NotAllowed extends Problem {
        public NotAllowed(String name) {
            super(name, Map.of());
        }

        public NotAllowed(String name, Map<String, ?> arguments) {
            super(name, arguments);
        }
    }

    /** The act does not fit the state that the record is in now. */
    public static final class IllegalTransition extends Problem {
        public IllegalTransition(Enum<?> from, String act) {
            super("illegalTransition", Map.of("from", from.name(), "act", act));
        }
    }

    /** Somebody else changed the same thing first. The arguments say what it is now, by whom and since when. */
    public static final class StaleEdit extends Problem {
        public StaleEdit(String name, Map<String, ?> arguments) {
            super(name, arguments);
        }
    }

    /** A rule of the product forbids it; the name is the rule's. */
    public static final class RuleBroken extends Problem {
        public RuleBroken(String name) {
            super(name, Map.of());
        }

        public RuleBroken(String name, Map<String, ?> arguments) {
            super(name, arguments);
        }
    }
}
