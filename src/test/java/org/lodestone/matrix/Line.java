package org.lodestone.matrix;

import java.util.EnumMap;
import java.util.Map;

/**
 * One line of the matrix: a name as {@link Registered} knows it, how to ask for it, and the expected outcome per caller.
 * Say {@code allow(...)}, {@code everyone(...)} and {@code but(...)}; an anonymous visitor is sent to sign in, all others
 * get {@code NOT_FOUND} unless the line says something else.
 */
public final class Line {

    /** How a page, an act or a file is asked for, as the caller who is signed in. */
    @FunctionalInterface
    public interface Ask {
        Answer of(World world, Caller caller) throws Exception;
    }

    private final String name;
    private final Ask ask;
    private final boolean rolledBack;
    private final Map<Caller, Outcome> cells = new EnumMap<>(Caller.class);
    private final Map<Caller, String> rules = new EnumMap<>(Caller.class);
    private String situation = "";

    Line(String name, boolean rolledBack, Ask ask) {
        this.name = name;
        this.ask = ask;
        this.rolledBack = rolledBack;
        everyone(Outcome.NOT_FOUND).but(Outcome.SIGN_IN, Caller.ANONYMOUS);
    }

    /** Sets all cells, the anonymous visitor's too. */
    public Line everyone(Outcome outcome) {
        for (Caller caller : Caller.values()) {
            cells.put(caller, outcome);
        }
        return this;
    }

    /** Sets the cells of everybody who is signed in. */
    public Line signedIn(Outcome outcome) {
        return everyone(outcome).but(Outcome.SIGN_IN, Caller.ANONYMOUS);
    }

    public Line but(Outcome outcome, Caller... callers) {
        for (Caller caller : callers) {
            cells.put(caller, outcome);
        }
        return this;
    }

    /** Short for {@code but(OPENS, ...)}. */
    public Line allow(Caller... callers) {
        return but(Outcome.OPENS, callers);
    }

    /** A further line for the same name, where something is different: {@code .when("no case yet")}. */
    public Line when(String different) {
        situation = ", " + different;
        return this;
    }

    /**
     * The callers may, and yet the act is refused, by this rule and no other: {@code meets("problem.lastOwner", OWNER)}.
     * Without callers it is said of everybody who may.
     */
    public Line meets(String problem, Caller... callers) {
        for (Caller caller : callers.length == 0 ? Caller.values() : callers) {
            rules.put(caller, problem);
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** The name, and what is different. */
    String label() {
        return name + situation;
    }

    /** The key of the problem that somebody who may runs into; empty where the act is done. */
    String rule(Caller caller) {
        return rules.getOrDefault(caller, "");
    }

    boolean isOpenToSomebody() {
        return cells.containsValue(Outcome.OPENS) || cells.containsValue(Outcome.EXPLAINS);
    }

    Ask ask() {
        return ask;
    }

    boolean isPage() {
        return !rolledBack && !name.contains(".") && !name.contains(" ");
    }

    boolean rolledBack() {
        return rolledBack;
    }

    Outcome expected(Caller caller) {
        return cells.get(caller);
    }
}
