package org.lodestone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every page once: a picture in both themes and at both widths, nothing wider than the screen, nothing that axe finds. */
class PicturesIT extends BrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Pages that the tour does not reach yet. The list only shrinks: a new page that nobody has a way to fails the test. */
    private static final Set<String> NOT_YET = Set.of(
            "account",
            "account/email/:secret",
            "alliances",
            "alliances/:alliance/members",
            "alliances/:alliance/requests",
            "alliances/:alliance/settings",
            "alliances/:alliance/staff",
            "alliances/:alliance/versions/:kind",
            "audit",
            "first-administrator/:secret",
            "o/:organisation/minerals/:mineral",
            "organisations/new",
            "outbox",
            "review",
            "review/:alliance",
            "review/:alliance/:case",
            "system/alliances",
            "system/people",
            "system/requests");

    private final Set<String> findings = new TreeSet<>();

    @Test
    void every_page_fits_its_screen_and_can_be_used_by_everybody() {
        Routes routes = new Routes();
        Map<String, Visit> visits = new TreeMap<>();
        Tour.visits(this::guest, routes).forEach(visit -> visits.putIfAbsent(visit.template(), visit));

        visits.values().forEach(this::lookAt);

        Set<String> unseen = new TreeSet<>(routes.templates());
        unseen.removeAll(visits.keySet());
        assertThat(findings).isEmpty();
        assertThat(unseen).as("routes that nobody has a way to").isSubsetOf(NOT_YET);
    }

    private Somebody guest(String person) {
        Somebody guest = somebody();
        return person.isEmpty() ? guest : guest.signsInAs(person);
    }

    private void lookAt(Visit visit) {
        Page page = visit.as().opens("/" + visit.path()).page();
        for (Screen screen : Screen.values()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(screen.width, screen.height);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.waitForTimeout(150);
                String name =
                        visit.name() + "-" + screen.width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
                overflow(page, name);
                if (screen == Screen.DESK || scheme == ColorScheme.LIGHT) {
                    axe(page, name);
                }
            }
        }
        page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
    }

    private void overflow(Page page, String name) {
        Object wide =
                page.evaluate("() => [document.documentElement, document.body, document.getElementById('content')]"
                        + ".filter(e => e && e.scrollWidth > e.clientWidth + 1)"
                        + ".map(e => e.tagName + ' is ' + e.scrollWidth + ' wide on ' + e.clientWidth).join(', ')");
        if (!wide.toString().isEmpty()) {
            findings.add(name + ": " + wide);
        }
    }

    private void axe(Page page, String name) {
        for (Rule violation : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            violation.getNodes().stream()
                    .filter(node -> !Known.inVaadin(violation.getId(), String.valueOf(node.getHtml())))
                    .forEach(node -> findings.add(
                            name + ": " + violation.getId() + " " + node.getTarget() + " " + node.getHtml()));
        }
    }
}
