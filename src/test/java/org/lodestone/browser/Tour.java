package org.lodestone.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Walks through the portal along its own links, and shows one page of each route. */
final class Tour {

    private static final String LINKS = """
            () => { const found = new Set();
              const look = root => root.querySelectorAll('*').forEach(e => {
                if (e.tagName === 'A' && e.href && !e.hasAttribute('download')) found.add(e.href);
                if (e.shadowRoot) look(e.shadowRoot);
              });
              look(document);
              return [...found].filter(h => h.startsWith(location.origin))
                .map(h => h.slice(location.origin.length + 1).replace(/[?#].*/, '')) }
            """;

    private final Routes routes;
    private final Set<String> missing;
    private final BiConsumer<String, Somebody> show;

    /** @param seen routes that need no picture any more */
    Tour(Routes routes, Set<String> seen, BiConsumer<String, Somebody> show) {
        this.routes = routes;
        this.missing = new TreeSet<>(routes.templates());
        this.missing.removeAll(seen);
        this.show = show;
    }

    /** Routes that nobody has come to yet. */
    Set<String> missing() {
        return missing;
    }

    /** From the person's first page to wherever its links lead, one page of each route. */
    @SuppressWarnings("unchecked")
    void walk(Somebody person) {
        Deque<String> ways = new ArrayDeque<>(List.of(person.opens("/").where()));
        Set<String> walked = new HashSet<>();
        while (!ways.isEmpty() && !missing.isEmpty()) {
            String path = ways.poll();
            if (routes.of(path).filter(walked::add).isPresent()) {
                person.opens("/" + path);
                arrive(path, person);
                ways.addAll((List<String>) person.page().evaluate(LINKS));
            }
        }
    }

    /** A route that leads on at once is seen by where it leads. */
    private void arrive(String path, Somebody person) {
        routes.of(person.where()).filter(missing::remove).ifPresent(template -> show.accept(name(template), person));
        if (!path.equals(person.where())) {
            routes.of(path).ifPresent(missing::remove);
        }
    }

    /** For files: {@code o-organisation-cases}. */
    static String name(String template) {
        return template.isEmpty()
                ? "start"
                : template.replaceAll("\\(.*\\)", "").replace(":", "").replace('/', '-');
    }
}
