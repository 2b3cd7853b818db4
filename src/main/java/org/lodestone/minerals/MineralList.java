package org.lodestone.minerals;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a body's list.
 *
 * @param title as published, in English
 * @param size how many minerals the body counts on it; a group may count as one
 * @param named what the list names, groups not resolved
 * @param provenance where the list was read, and what in it is derived
 */
public record MineralList(
        String code,
        Body body,
        ListKind kind,
        String title,
        ListDate from,
        int size,
        Set<String> named,
        @Nullable String note,
        String provenance) {}
