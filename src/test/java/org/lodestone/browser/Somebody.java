package org.lodestone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A person at a browser. Whoever tells a story says what they open, type, click and see, in the words on the screen. */
final class Somebody {

    private final Portal portal;
    private final Page page;

    Somebody(Portal portal, BrowserContext context) {
        this.portal = portal;
        this.page = context.newPage();
        context.setDefaultTimeout(30_000);
    }

    Page page() {
        return page;
    }

    Somebody opens(String path) {
        page.navigate(path.startsWith("http") ? path : portal.address(path));
        return settles();
    }

    /** Waits until the page has been drawn and Vaadin waits for the person. */
    Somebody settles() {
        page.waitForFunction("() => document.querySelector('main *') !== null "
                + "&& !(window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients && Object.values(Vaadin.Flow.clients)"
                + ".some(client => client.isActive && client.isActive()))");
        return this;
    }

    /** Signs in as one of the demo's people, by a click on the name. */
    Somebody signsInAs(String name) {
        opens("/sign-in");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return settles();
    }

    Somebody fills(String label, String value) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(value);
        field.blur();
        return settles();
    }

    Somebody clicks(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return settles();
    }

    Somebody follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
        return settles();
    }

    /** Chooses in a list of choices, by what is read there. */
    Somebody chooses(String label, String option) {
        page.getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .first()
                .click();
        return settles();
    }

    Somebody ticks(String label) {
        page.getByLabel(label).first().check();
        return settles();
    }

    /** Opens the demo's outbox, finds the newest letter to an address, and follows its link. */
    Somebody readsTheLetter(String subject, String address) {
        opens("/outbox");
        Locator letter = page.locator("vaadin-details")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .filter(new Locator.FilterOptions().setHasText(address))
                .first();
        letter.locator("vaadin-details-summary").click();
        letter.locator("a.ls-button").click();
        return settles();
    }

    Somebody sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Somebody doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Somebody isAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile(pattern));
        return this;
    }

    Somebody takesAPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
        return this;
    }
}
