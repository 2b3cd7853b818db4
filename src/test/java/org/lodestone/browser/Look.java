package org.lodestone.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Looks at an opened page at both widths and in both themes: takes its picture, and keeps what does not fit or axe finds. */
final class Look {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** Movements begin with a frame; two frames after every one has ended, a page is drawn as it stays. */
    private static final String DRAWN = """
            async () => {
              await document.fonts.ready;
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              await Promise.all(document.getAnimations()
                .filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime))
                .map(one => one.finished.catch(() => one)));
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            """;

    /** How high a window shows the whole page; a dialog stays in the middle of what people see. */
    private static final String WHOLE = """
            () => {
              const page = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part=content]');
              const dialog = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
              return !page || dialog ? innerHeight : innerHeight + page.scrollHeight - page.clientHeight;
            }
            """;

    private static final int HIGHEST = 6_000;

    private final Set<String> findings = new TreeSet<>();
    private final Set<String> whole = new TreeSet<>();

    Set<String> findings() {
        return findings;
    }

    /** The names of what was looked at in every combination. */
    Set<String> whole() {
        return whole;
    }

    void at(String name, Somebody somebody) {
        at(name, somebody, List.of(Screen.values()), there -> {});
    }

    /** @param way to the page, gone on the first screen */
    void at(String name, Somebody somebody, List<Screen> screens, Consumer<Somebody> way) {
        Page page = somebody.page();
        CDPSession hand = page.context().newCDPSession(page);
        takes(screens.getFirst(), page, hand);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(SCHEMES.getFirst())
                .setReducedMotion(ReducedMotion.REDUCE));
        way.accept(somebody);
        page.bringToFront();
        for (Screen screen : screens) {
            takes(screen, page, hand);
            somebody.settles();
            page.evaluate(DRAWN);
            keep(name + "-" + screen.width, Fit.findings(page));
            int height = ((Number) page.evaluate(WHOLE)).intValue();
            page.setViewportSize(screen.width, Math.min(height, HIGHEST));
            for (ColorScheme scheme : SCHEMES) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                somebody.settles();
                page.evaluate(DRAWN);
                picture(page, name + "-" + screen.width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
        takes(Screen.DESK, page, hand);
        hand.detach();
        if (screens.containsAll(List.of(Screen.values()))) {
            whole.add(name);
        }
    }

    /** A finger needs larger targets than a mouse, and styles tell them apart. */
    private static void takes(Screen screen, Page page, CDPSession hand) {
        page.setViewportSize(screen.width, screen.height);
        JsonObject touch = new JsonObject();
        touch.addProperty("enabled", screen == Screen.PHONE);
        hand.send("Emulation.setTouchEmulationEnabled", touch);
    }

    private void keep(String name, List<String> found) {
        found.forEach(one -> findings.add(name + ": " + one));
    }

    private void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
        keep(name, Fit.findings(page));
        keep(name, Axe.findings(page));
    }
}
