package org.lodestone.minerals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All versions of all lists, and what they say on a day. A value: it reads no database and no clock. */
public record ListBook(List<MineralList> lists, MineralGroups groups) {

    /** Every version of a body's list, oldest first. */
    public List<MineralList> versions(Body body, ListKind kind) {
        return lists.stream()
                .filter(list -> list.body() == body && list.kind() == kind)
                .sorted(Comparator.comparing((MineralList list) -> list.from().start())
                        .thenComparing(MineralList::code))
                .toList();
    }

    /** The versions in force up to a day, oldest first. */
    public List<MineralList> versions(Body body, ListKind kind, LocalDate day) {
        return versions(body, kind).stream()
                .filter(list -> !list.from().start().isAfter(day))
                .toList();
    }

    public Optional<MineralList> current(Body body, ListKind kind, LocalDate day) {
        return versions(body, kind, day).stream().reduce((earlier, later) -> later);
    }

    /** How a list covers a mineral: by its name, by a group, or, for a group, by its members. */
    public Coverage coverage(MineralList list, String mineral) {
        if (list.named().contains(mineral)) {
            return Coverage.named();
        }
        Optional<String> through = groups.groupsOf(mineral).stream()
                .filter(list.named()::contains)
                .min(Comparator.comparing(
                                (String group) -> groups.elements(group).size())
                        .thenComparing(group -> group));
        if (through.isPresent()) {
            return Coverage.through(through.get());
        }
        if (!groups.isGroup(mineral)) {
            return Coverage.none();
        }
        Set<String> members = groups.elements(mineral);
        Set<String> covered = elements(list);
        return Coverage.members((int) members.stream().filter(covered::contains).count(), members.size());
    }

    /** The minerals that a list contains when its groups are resolved. */
    public Set<String> elements(MineralList list) {
        Set<String> found = new LinkedHashSet<>();
        list.named().forEach(named -> found.addAll(groups.elements(named)));
        return found;
    }

    /** Where a mineral stands with a body on a day, and since which version. */
    public Standing standing(Body body, String mineral, LocalDate day) {
        return Standing.of(this, body, mineral, day);
    }

    /** What each critical list changed in a time, newest first; a first known version changes nothing. */
    public List<ListChange> changes(LocalDate after, LocalDate until) {
        return List.of(Body.values()).stream()
                .flatMap(body -> ListChange.between(this, body, until).stream())
                .filter(change -> change.list().from().start().isAfter(after))
                .sorted(Comparator.comparing(
                                (ListChange change) -> change.list().from().start())
                        .reversed()
                        .thenComparing(change -> change.list().code()))
                .toList();
    }
}
