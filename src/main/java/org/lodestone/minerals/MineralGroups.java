package org.lodestone.minerals;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What groups stand for. A group may hold groups: the rare earths hold the light, the heavy and scandium. */
public record MineralGroups(Map<String, Set<String>> members) {

    public boolean isGroup(String mineral) {
        return members.containsKey(mineral);
    }

    /** The minerals of a group that are no groups themselves, however deep; a mineral stands for itself. */
    public Set<String> elements(String mineral) {
        Set<String> found = new LinkedHashSet<>();
        collect(mineral, found, new LinkedHashSet<>());
        return found;
    }

    /** Every group that a mineral belongs to, directly or through another group. */
    public Set<String> groupsOf(String mineral) {
        Set<String> found = new LinkedHashSet<>();
        members.forEach((group, ignored) -> {
            if (!group.equals(mineral) && everythingIn(group).contains(mineral)) {
                found.add(group);
            }
        });
        return found;
    }

    private Set<String> everythingIn(String group) {
        Set<String> visited = new LinkedHashSet<>();
        collect(group, new LinkedHashSet<>(), visited);
        return visited;
    }

    private void collect(String mineral, Set<String> elements, Set<String> visited) {
        if (!visited.add(mineral)) {
            return;
        }
        if (isGroup(mineral)) {
            members.getOrDefault(mineral, Set.of()).forEach(member -> collect(member, elements, visited));
        } else {
            elements.add(mineral);
        }
    }
}
