package org.lodestone.browser;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HurriedClicksIT extends BrowserTest {

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
}
