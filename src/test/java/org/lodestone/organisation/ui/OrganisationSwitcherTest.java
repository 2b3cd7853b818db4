package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever belongs to several organisations says for which one they act. */
class OrganisationSwitcherTest extends ViewTest {

    private static final String SWITCHER = "org-switcher";

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Test
    void another_organisation_is_chosen_and_the_same_kind_of_page_opens() {
        PersonId person = accounts.aPerson("Busy person");
        AnOrganisation one = fixture.anOrganisation("Antimony works", person);
        AnOrganisation two = fixture.anOrganisation("Zinc works");
        fixture.affiliate(person, two, AccessRight.VIEWER);
        as(person);
        open("o/" + one.reference() + "/people");
        assertThat(shown()).isEqualTo("Antimony works");
        assertThat(items()).extracting(MenuItem::getText).startsWith("Antimony works", "Zinc works");
        assertThat(items())
                .filteredOn(MenuItem::isChecked)
                .extracting(MenuItem::getText)
                .containsExactly("Antimony works");

        choose("Zinc works");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("o/" + two.reference() + "/people");
        assertThat(shown()).isEqualTo("Zinc works");
    }

    @Test
    void from_a_page_of_one_organisation_alone_the_other_ones_first_page_opens() {
        PersonId person = accounts.aPerson("Person of two");
        AnOrganisation one = fixture.anOrganisation("Copper works", person);
        AnOrganisation two = fixture.anOrganisation("Tin works", person);
        as(person);
        open("o/" + one.reference() + "/memberships");
        choose("Tin works");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("o/" + two.reference());
    }

    @Test
    void who_belongs_nowhere_has_no_switcher() {
        as(accounts.aPerson("Person of none"));
        open("messages");
        assertThat(_find(MenuBar.class, spec -> spec.withClasses(SWITCHER))).isEmpty();
    }

    private static MenuItem root() {
        return _get(MenuBar.class, spec -> spec.withClasses(SWITCHER))
                .getItems()
                .getFirst();
    }

    private static String shown() {
        return root().getElement().getTextRecursively();
    }

    private static List<MenuItem> items() {
        return root().getSubMenu().getItems();
    }

    private static void choose(String organisation) {
        MenuItem item = items().stream()
                .filter(each -> each.getText().equals(organisation))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
