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

    /** By route. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            Map.entry("", 99),
            Map.entry("account", 99),
            Map.entry("alliances", 99),
            Map.entry("alliances/:alliance/settings", 99),
            Map.entry("alliances/:alliance/staff", 99),
            Map.entry("audit", 99),
            Map.entry("forgotten", 99),
            Map.entry("messages", 99),
            Map.entry("messages/:letter", 99),
            Map.entry("o/:organisation", 99),
            Map.entry("o/:organisation/:benefit(investment|market|supply|technology)", 99),
            Map.entry("o/:organisation/apply/:alliance", 99),
            Map.entry("o/:organisation/cases/:case", 99),
            Map.entry("o/:organisation/cases/:case/form/:step", 99),
            Map.entry("o/:organisation/funding", 99),
            Map.entry("o/:organisation/funding/:call", 99),
            Map.entry("o/:organisation/intelligence", 99),
            Map.entry("o/:organisation/memberships", 99),
            Map.entry("o/:organisation/minerals", 99),
            Map.entry("o/:organisation/minerals/:mineral", 99),
            Map.entry("o/:organisation/people", 99),
            Map.entry("o/:organisation/profile", 99),
            Map.entry("o/:organisation/reports", 99),
            Map.entry("o/:organisation/reports/:issue", 99),
            Map.entry("o/:organisation/research", 99),
            Map.entry("o/:organisation/research/:centre", 99),
            Map.entry("organisations/new", 99),
            Map.entry("outbox", 99),
            Map.entry("register", 99),
            Map.entry("review", 99),
            Map.entry("review/:alliance", 99),
            Map.entry("review/:alliance/:case", 99),
            Map.entry("sign-in", 99),
            Map.entry("system/alliances", 99),
            Map.entry("system/people", 99));

    @Autowired
    Visitors visitors;

    @Test
    void every_page_has_its_line() {
        Set<String> routes = routes().collect(Collectors.toCollection(TreeSet::new));
        routes.removeAll(BY_SECRET);

        assertThat(STATEMENTS.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @TestFactory
    Stream<DynamicTest> a_page_keeps_to_its_line() {
        return STATEMENTS.keySet().stream().sorted().map(route -> dynamicTest(route, () -> keepsTo(route)));
    }

    private void keepsTo(String route) {
        Visitors.Visit visit = visitors.to(route);
        Displayed displayed = display(visit.who(), visit.path());
        System.out.println("LINE " + route + " " + displayed.own().size() + " "
                + displayed.ofEveryPage().size() + " " + displayed);
        costs(displayed, STATEMENTS.get(route));
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
