package org.lodestone.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Walks through the portal along its own links, as the demo's people and as a visitor, one page per route. */
final class Tour {

    /** Addresses that no page links to: they stand in letters. */
    private static final List<String> FROM_LETTERS =
            List.of("sign-in", "register", "forgotten", "confirm/unknown", "reset/unknown", "invitation/unknown");

    private static final String LINKS = """
            () => { const found = new Set();
              const look = root => root.querySelectorAll('*').forEach(e => {
                if (e.tagName === 'A' && e.href && !e.hasAttribute('download')) found.add(e.href);
                if (e.shadowRoot) look(e.shadowRoot);
              });
              look(document);
              return [...found].filter(h => h.startsWith(location.origin)).map(h => h.slice(location.origin.length + 1)) }
            """;

    private final Routes routes;
    private final Set<String> seen = new HashSet<>();
    private final List<Visit> visits = new ArrayList<>();

    private Tour(Routes routes) {
        this.routes = routes;
    }

    static List<Visit> visits(Function<String, Somebody> guest, Routes routes) {
        Tour tour = new Tour(routes);
        Somebody visitor = guest.apply("");
        FROM_LETTERS.forEach(path -> tour.visit(path, visitor));
        for (String name : names(visitor)) {
            if (!tour.seen.containsAll(routes.templates())) {
                tour.walk(guest.apply(name));
            }
        }
        return tour.visits;
    }

    private static List<String> names(Somebody visitor) {
        return visitor.opens("/sign-in").page().locator(".access-person .name").allTextContents();
    }

    private void visit(String path, Somebody as) {
        routes.of(path).filter(seen::add).ifPresent(template -> visits.add(new Visit(template, path, as)));
    }

    @SuppressWarnings("unchecked")
    private void walk(Somebody person) {
        Page page = person.opens("/").page();
        Deque<String> ways = new ArrayDeque<>(List.of(page.url().replaceFirst("https?://[^/]+/", "")));
        visit("", person);
        Set<String> walked = new HashSet<>();
        while (!ways.isEmpty()) {
            String path = ways.poll().replaceFirst("[?#].*", "");
            String template = routes.of(path).orElse("");
            if (!template.isEmpty() && walked.add(template)) {
                visit(path, person);
                person.opens("/" + path);
                ways.addAll((List<String>) page.evaluate(LINKS));
            }
        }
    }
}
