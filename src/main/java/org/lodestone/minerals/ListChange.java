package org.lodestone.minerals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a version of a critical list changed against the one before; groups are resolved. */
public record ListChange(MineralList list, MineralList before, Set<String> added, Set<String> removed) {

    static List<ListChange> between(ListBook book, Body body, LocalDate until) {
        List<MineralList> versions = book.versions(body, ListKind.CRITICAL, until);
        List<ListChange> changes = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            ListChange change = of(book, versions.get(i - 1), versions.get(i));
            if (!change.added.isEmpty() || !change.removed.isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static ListChange of(ListBook book, MineralList before, MineralList list) {
        Set<String> old = book.elements(before);
        Set<String> now = book.elements(list);
        return new ListChange(list, before, minus(now, old), minus(old, now));
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
