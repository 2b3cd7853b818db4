package org.lodestone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person at a browser. Whoever tells a story says what they open, type, click and see, in the words on the screen. */
final class Somebody {

    private static final String DIALOG = "vaadin-confirm-dialog[opened], vaadin-dialog[opened]";

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

    /** The address of the page, without the portal's own and what follows a question mark. */
    String where() {
        return page.url().replaceFirst("https?://[^/]+/", "").replaceFirst("[?#].*", "");
    }

    /** Waits until the page has been drawn, its way there has ended, and Vaadin waits for the person. */
    Somebody settles() {
        page.waitForFunction("() => document.querySelector('main *') !== null "
                + "&& !(window.Vaadin && Vaadin.Flow && Vaadin.Flow.navigation) "
                + "&& !(window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients && Object.values(Vaadin.Flow.clients)"
                + ".some(client => client.isActive && client.isActive()))");
        return this;
    }

    /** The same person in another window. */
    Somebody inAnotherWindow() {
        return new Somebody(portal, page.context());
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
        Locator field = field(label);
        field.fill(value);
        field.blur();
        return settles();
    }

    /** Where several fields have the same label. */
    Somebody fillsTheLast(String label, String value) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
        field.fill(value);
        field.blur();
        return settles();
    }

    Somebody hasInField(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    Somebody clicks(String button) {
        button(button).first().click();
        return settles();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Somebody hasNoButton(String button) {
        assertThat(button(button)).hasCount(0);
        return this;
    }

    /** Presses the button of the dialog that asks. */
    Somebody confirms(String verb) {
        presses(verb);
        assertThat(page.locator(DIALOG)).hasCount(0);
        return settles();
    }

    /** Presses a dialog's button, whatever follows. */
    Somebody presses(String verb) {
        page.locator(DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .last()
                .click();
        return settles();
    }

    Somebody follows(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return settles();
    }

    /** Opens a menu of the header. */
    Somebody opensTheMenu(String name) {
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(name))
                .first()
                .click();
        return settles();
    }

    /** Takes a way of the side navigation, which a phone keeps behind a button. */
    Somebody goesTo(String place) {
        Locator way = page.locator(".ls-nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place))
                .first();
        if (!page.locator("vaadin-app-layout[drawer-opened]").isVisible()) {
            page.locator("vaadin-drawer-toggle").click();
        }
        way.click();
        return settles();
    }

    /** Chooses in a list of choices, by what is read there. */
    Somebody chooses(String label, String option) {
        Locator choices = field(label);
        choices.click();
        if ("INPUT".equals(choices.evaluate("field => field.tagName"))) {
            choices.fill(option);
        }
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option))
                .first()
                .click();
        return settles();
    }

    /** Chooses in a list of which several can be taken, and leaves it. */
    Somebody choosesSome(String label, String option) {
        chooses(label, option);
        page.keyboard().press("Escape");
        field(label).blur();
        return settles();
    }

    /** Picks one of the answers under a question. */
    Somebody answers(String question, String option) {
        page.locator("vaadin-radio-group, vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .first()
                .getByLabel(option)
                .first()
                .check();
        return settles();
    }

    /** Uploads a small PDF under a question and waits until it stands in the list. */
    Somebody uploads(String question, String name) {
        byte[] pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        Locator group = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(question));
        group.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", pdf));
        assertThat(group.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .isVisible();
        return settles();
    }

    /** Chooses a file for the first upload, which is refused. */
    Somebody tries(String name, String content) {
        page.locator("main input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
        return sees(name);
    }

    /** One entry of a panel, for instance one check among the checks. */
    Part within(String panel, String entry) {
        return new Part(
                this,
                page.getByRole(
                                AriaRole.REGION,
                                new GetByRoleOptions().setName(panel).setExact(true))
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(entry))
                        .first());
    }

    /** Opens the demo's outbox, finds the newest letter to an address, and follows its link. */
    Somebody readsTheLetter(String subject, String address) {
        return readsTheLetter(subject, address, 0);
    }

    /** The letter that came before the newest one. */
    Somebody readsTheLetterBefore(String subject, String address) {
        return readsTheLetter(subject, address, 1);
    }

    private Somebody readsTheLetter(String subject, String address, int newer) {
        opens("/outbox");
        Locator letter = page.locator("vaadin-details")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .filter(new Locator.FilterOptions().setHasText(address))
                .nth(newer);
        letter.locator("vaadin-details-summary").click();
        letter.locator("a.ls-button").click();
        return settles();
    }

    Somebody sees(String text) {
        assertThat(shown(text).first()).isVisible();
        return this;
    }

    Somebody doesNotSee(String text) {
        assertThat(shown(text)).hasCount(0);
        return this;
    }

    /** On the page or in a notification, and not merely what is read out to those who can't see. */
    private Locator shown(String text) {
        return page.locator("body > :not([aria-live])")
                .getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    Somebody isAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile(pattern));
        return this;
    }
}
