package org.lodestone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A story in a real browser against the packaged portal, which is started once with the demo's data when
 * the first story asks for it. Each {@link Somebody} has a browser of their own.
 */
abstract class BrowserTest {

    private static @Nullable Portal portal;

    private final List<BrowserContext> opened = new ArrayList<>();

    @BeforeAll
    static void startOnce() {
        Chromium.browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    /** The portal with the demo's people, shared by all stories. */
    static synchronized Portal demo() {
        if (portal == null) {
            portal = Portal.runningOr("demo", "--spring.profiles.active=demo");
        }
        return portal;
    }

    /** A visitor at a desk, reading English. */
    protected final Somebody somebody() {
        return somebody("en", Screen.DESK);
    }

    /** @param language as browsers name it: {@code en}, {@code ru} */
    protected final Somebody somebody(String language, Screen screen) {
        return somebodyAt(demo(), language, screen);
    }

    protected final Somebody somebodyAt(Portal where, String language, Screen screen) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Tashkent")
                        .setViewportSize(screen.width, screen.height));
        opened.add(context);
        return new Somebody(where, context);
    }

    /** What everybody saw when a story broke off. */
    @RegisterExtension
    final AfterTestExecutionCallback pictureOfTheFailure = context -> {
        if (context.getExecutionException().isPresent()) {
            int number = 0;
            for (Page page :
                    opened.stream().flatMap(one -> one.pages().stream()).toList()) {
                String name = context.getDisplayName().replaceAll("\\W+", "-") + "-" + number++ + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failures", name)));
            }
        }
    };

    @AfterEach
    void everybodyLeaves() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
