package org.lodestone.minerals;

import org.jspecify.annotations.Nullable;

/** A mineral for a field or a list: its id, and its name in the reader's language. */
public record MineralName(String id, String name, @Nullable String symbol) {

    /** "Tungsten (W)". */
    public String label() {
        return symbol == null ? name : name + " (" + symbol + ")";
    }
}
