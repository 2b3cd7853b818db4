package org.lodestone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links and keys on the way from page to page. */
class GettingAboutIT extends BrowserTest {

    /** Follows the first call, and after some milliseconds the way to the research partners. */
    private static final String HURRY = "way => { const click = link => link"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));"
            + "click(document.querySelector('main a.title')); setTimeout(() => { click("
            + "document.querySelector(`vaadin-side-nav-item[path$='/research']`).shadowRoot.querySelector('a')"
            + ") }, way.after); }";

    @Test
    void a_link_followed_while_the_page_before_is_on_its_way_is_followed_in_the_end() {
        Somebody person = somebody().signsInAs("Example Magnet Recycling GmbH");

        for (int after = 20; after <= 180; after += 40) {
            person.goesTo("Funding")
                    .follows("All ")
                    .fills("Find a call", "HORIZON-CL4-2027-01-MAT-PROD-16")
                    .isAt("q=HORIZON-CL4-2027-01-MAT-PROD-16")
                    .settles();
            person.page().waitForTimeout(500);
            person.page().evaluate(HURRY, Map.of("after", after));
            person.isAt("/research$").sees("Universities, institutes and surveys");
        }
    }

    @Test
    void whoever_goes_by_keyboard_skips_to_the_page_and_goes_on_from_there() {
        Somebody person = somebody().signsInAs("Example Magnet Recycling GmbH").goesTo("Funding");
        assertThat(focused(person)).isEqualTo("content");

        String funding = person.where();
        person.opens("/" + funding);
        person.page().keyboard().press("Tab");
        assertThat(person.page().evaluate("() => document.activeElement.textContent"))
                .isEqualTo("Skip to the page");
        person.page().keyboard().press("Enter");

        assertThat(focused(person)).isEqualTo("content");
        assertThat(person.settles().where()).isEqualTo(funding);
    }

    private static Object focused(Somebody person) {
        return person.page().evaluate("() => document.activeElement.id");
    }
}
