package org.lodestone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A part of the page that somebody works in. */
final class Part {

    private final Somebody person;
    private final Locator place;

    Part(Somebody person, Locator place) {
        this.person = person;
        this.place = place;
    }

    Part clicks(String button) {
        place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        person.settles();
        return this;
    }

    Part answers(String question, String option) {
        place.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .getByLabel(option)
                .first()
                .check();
        person.settles();
        return this;
    }

    Part fills(String label, String value) {
        Locator field = place.getByLabel(label).first();
        field.fill(value);
        field.blur();
        person.settles();
        return this;
    }

    Part sees(String text) {
        assertThat(place.getByText(text).first()).isVisible();
        return this;
    }
}
