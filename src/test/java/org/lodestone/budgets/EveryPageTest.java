package org.lodestone.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lodestone.alliance.Alliances;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Page by page, how many statements its own services may send; what a page needs must not grow unnoticed. */
class EveryPageTest extends BudgetTest {

    /** Reached with a letter's secret alone; what they do is no page's display. */
    private static final Set<String> BY_SECRET = Set.of(
            "reset/:secret",
            "account/email/:secret",
            "first-administrator/:secret",
            "confirm/:secret",
            "invitation/:token");

    /** Before somebody signs in nothing of theirs is read. */
    private static final Set<String> SIGNED_OUT = Set.of("forgotten", "register");

    /** The person, the rights and the frame. */
    private static final int OF_EVERY_PAGE = 3;

    /** They belong to no organisation: the frame reads there what is open to the one whom the person acted for last. */
    private static final Set<String> OF_NO_ORGANISATION = Set.of("messages", "messages/:letter");

    /** By route. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            Map.entry("", 5),
            Map.entry("account", 1),
            Map.entry("alliances", 0),
            Map.entry("alliances/:alliance/settings", 4),
            Map.entry("alliances/:alliance/staff", 3),
            Map.entry("alliances/:alliance/members", 5),
            Map.entry("alliances/:alliance/requests", 5),
            Map.entry("alliances/:alliance/versions/:kind", 3),
            Map.entry("audit", 5),
            Map.entry("messages", 1),
            Map.entry("messages/:letter", 2),
            Map.entry("o/:organisation", 7),
            Map.entry("o/:organisation/:benefit(investment|market|supply|technology)", 1),
            Map.entry("o/:organisation/apply/:alliance", 7),
            Map.entry("o/:organisation/cases/:case", 6),
            Map.entry("o/:organisation/cases/:case/form/:step", 8),
            Map.entry("o/:organisation/funding", 6),
            Map.entry("o/:organisation/funding/:call", 2),
            Map.entry("o/:organisation/intelligence", 8),
            Map.entry("o/:organisation/memberships", 3),
            Map.entry("o/:organisation/minerals", 3),
            Map.entry("o/:organisation/minerals/:mineral", 6),
            Map.entry("o/:organisation/people", 4),
            Map.entry("o/:organisation/profile", 2),
            Map.entry("o/:organisation/reports", 2),
            Map.entry("o/:organisation/reports/:issue", 3),
            Map.entry("o/:organisation/research", 5),
            Map.entry("o/:organisation/research/:centre", 6),
            Map.entry("organisations/new", 4),
            Map.entry("outbox", 1),
            Map.entry("review", 0),
            Map.entry("review/:alliance", 3),
            Map.entry("review/:alliance/:case", 6),
            Map.entry("sign-in", 0),
            Map.entry("system/alliances", 2),
            Map.entry("system/owners", 4),
            Map.entry("system/people", 2),
            Map.entry("system/requests", 5));

    @Autowired
    Visitors visitors;

    @Autowired
    Alliances alliances;

    @Test
    void every_page_has_its_line() {
        Set<String> routes = routes().collect(Collectors.toCollection(TreeSet::new));
        routes.removeAll(BY_SECRET);
        routes.removeAll(SIGNED_OUT);

        assertThat(STATEMENTS.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    /** Versions of forms are kept in memory once they were read, and no page is counted for the first reading. */
    @TestFactory
    Stream<DynamicTest> a_page_keeps_to_its_line() {
        alliances.all().forEach(alliance -> alliances.currentForm(alliance.id()));
        return STATEMENTS.keySet().stream().sorted().map(route -> dynamicTest("/" + route, () -> keepsTo(route)));
    }

    private void keepsTo(String route) {
        Visitors.Visit visit = visitors.to(route);
        Displayed displayed = display(visit.who(), visit.path());
        assertThat(displayed.status()).as(displayed.toString()).isEqualTo(200);
        assertThat(displayed.own()).as(displayed.toString()).hasSizeLessThanOrEqualTo(STATEMENTS.get(route));
        assertThat(displayed.ofEveryPage())
                .as(displayed.toString())
                .hasSizeLessThanOrEqualTo(OF_EVERY_PAGE + (OF_NO_ORGANISATION.contains(route) ? 1 : 0));
    }

    private static Stream<String> routes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.lodestone").stream().map(found -> route(found.getBeanClassName()));
    }

    private static String route(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
