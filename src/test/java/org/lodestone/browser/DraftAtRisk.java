package org.lodestone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** A draft in a browser whose portal may be gone at any moment. */
final class DraftAtRisk {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Somebody person;
    private final Page page;
    private final String address;

    /** @param address of the case: {@code /o/.../cases/...} */
    DraftAtRisk(Somebody person, String address) {
        this.person = person;
        this.page = person.page();
        this.address = address;
    }

    DraftAtRisk opens(String step) {
        person.opens(address + "/form/" + step);
        assertThat(page.locator(".adm-step, .adm-review").first()).isVisible();
        return this;
    }

    /** The moment of the last "Saved" that the page shows. */
    String saved() {
        return page.locator(".ls-saved").getAttribute("data-at");
    }

    /** Answers and reads "Saved". */
    void answersAndSeesItSaved(AtRisk asked, String answer) {
        String before = saved();
        answers(asked, answer);
        try {
            assertThat(page.locator(".ls-saved")).not().hasAttribute("data-at", before);
        } catch (AssertionFailedError notSaved) {
            throw new AssertionError(asked + " = " + answer + " was never shown as saved", notSaved);
        }
        person.settles();
    }

    /** Answers, and waits for nothing. */
    void answers(AtRisk asked, String answer) {
        Locator block = block(asked);
        switch (asked.kind) {
            case WRITTEN, DATED -> {
                Locator field = block.getByLabel(asked.label).first();
                field.fill(answer);
                field.press(asked.kind == AtRisk.Kind.DATED ? "Enter" : "Tab");
            }
            case CHOSEN ->
                block.locator("vaadin-radio-button")
                        .filter(new Locator.FilterOptions().setHasText(answer))
                        .first()
                        .locator("input")
                        .check();
            case TICKED -> tick(asked).setChecked(answer.equals("yes"));
            case ATTACHED ->
                block.locator("input[type=file]").setInputFiles(new FilePayload(answer, "application/pdf", PDF));
        }
    }

    /** What the field shows, as {@link #answers} would write it. */
    String shows(AtRisk asked) {
        Locator block = block(asked);
        return switch (asked.kind) {
            case WRITTEN, DATED -> block.getByLabel(asked.label).first().inputValue();
            case CHOSEN ->
                block.locator("vaadin-radio-button[checked]").allInnerTexts().stream()
                        .map(text -> text.lines().findFirst().orElse(""))
                        .collect(Collectors.joining());
            case TICKED -> tick(asked).isChecked() ? "yes" : "no";
            case ATTACHED -> String.join(" ", block.locator("a").allInnerTexts());
        };
    }

    private Locator tick(AtRisk asked) {
        return block(asked).getByLabel(asked.label).first();
    }

    private Locator block(AtRisk asked) {
        return page.locator("#q-" + asked.question);
    }

    /** Everything that the form wants and that no round changes. */
    void fillsInTheRest() {
        opens("interests").picks("introduced", "A member introduced us");
        opens("interests").ticks("interests", "The weekly Critical Minerals Report");
        opens("due-diligence").picks("due-diligence", "published every year");
        opens("due-diligence").ticks("due-diligence-measures", "Independent audits");
        picks("conflict-areas", "No");
        picks("sanctions", "No");
        picks("conflict-of-interest", "No");
        opens("documents");
        page.locator("#q-registration-extract input[type=file]")
                .setInputFiles(new FilePayload("extract.pdf", "application/pdf", PDF));
        assertThat(page.locator("#q-registration-extract a").first()).isVisible();
        for (AtRisk asked : AtRisk.values()) {
            opens(asked.step).answersAndSeesItSaved(asked, asked.next(shows(asked), 25));
        }
    }

    private void picks(String question, String option) {
        page.locator("#q-" + question + " vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(option))
                .locator("input")
                .first()
                .check();
        person.settles();
    }

    private void ticks(String question, String option) {
        page.locator("#q-" + question).getByLabel(option).first().check();
        person.settles();
    }

    /** Names the signatory, who is the person themselves, and signs, unless that is done. */
    void signs() {
        opens("people");
        Locator signatory = page.locator("#q-signatory input");
        if (signatory.inputValue().isEmpty()) {
            signatory.click();
            page.getByRole(AriaRole.OPTION).first().click();
            person.settles();
        }
        opens("terms").picks("data-consent", "Yes");
        Locator accept = page.getByText("Accept and sign");
        Locator signed = page.locator("#q-terms-accepted").getByText("Signed");
        assertThat(accept.or(signed).first()).isVisible();
        if (accept.count() > 0) {
            page.getByLabel("Your function").fill("Director");
            accept.first().click();
            confirm("Accept and sign").click();
            assertThat(page.locator("#q-terms-accepted").getByText("Signed").first())
                    .isVisible();
        }
    }

    /** Opens the question "Submit?", all but the last click. */
    DraftAtRisk isAboutToSubmit() {
        opens("review");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit the application"))
                .click();
        assertThat(confirm("Submit")).isVisible();
        return this;
    }

    void clicksSubmit() {
        confirm("Submit").click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    /** Whether the browser has been told that the application is submitted. */
    boolean readsThatItIsSubmitted() {
        return !page.url().contains("/form/")
                || page.getByText("The application was submitted").count() > 0;
    }

    private Locator confirm(String verb) {
        return page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true));
    }

    /** Takes the submitted application back and starts again from a copy; the new draft. */
    DraftAtRisk startsAgain() {
        person.opens(address);
        asksAndConfirms("Withdraw the application");
        assertThat(page.getByText("Start again from a copy").first()).isVisible();
        asksAndConfirms("Start again from a copy");
        page.waitForURL(url -> url.contains("/form/"));
        return new DraftAtRisk(
                person, page.url().replaceFirst("https?://[^/]+", "").replaceFirst("/form/.*", ""));
    }

    private void asksAndConfirms(String verb) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb))
                .first()
                .click();
        confirm(verb).click();
        person.settles();
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    String reference() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
