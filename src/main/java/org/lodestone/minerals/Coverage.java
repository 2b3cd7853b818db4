package org.lodestone.minerals;

import org.jspecify.annotations.Nullable;

/**
 * How a list covers a mineral.
 *
 * @param through the group that the list names
 * @param members for a group that the list does not name: how many of its {@code of} members are on it
 */
public record Coverage(How how, @Nullable String through, int members, int of) {

    /** In which way. */
    public enum How {
        NAMED,
        THROUGH_GROUP,
        ALL_MEMBERS,
        SOME_MEMBERS,
        NONE
    }

    static Coverage named() {
        return new Coverage(How.NAMED, null, 0, 0);
    }

    static Coverage through(String group) {
        return new Coverage(How.THROUGH_GROUP, group, 0, 0);
    }

    static Coverage none() {
        return new Coverage(How.NONE, null, 0, 0);
    }

    static Coverage members(int members, int of) {
        How how = members == 0 ? How.NONE : members == of ? How.ALL_MEMBERS : How.SOME_MEMBERS;
        return new Coverage(how, null, members, of);
    }

    /** On the list, itself or whole. */
    public boolean full() {
        return how != How.NONE && how != How.SOME_MEMBERS;
    }
}
