package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.shell.Notice;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class SystemOwnersViewTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Organisations organisations;

    @Test
    void an_owner_is_named_after_reading_what_follows_and_the_organisation_leaves_the_list() {
        AnOrganisation plant = fixture.anOrganisation("Aab ownerless plant");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);
        accounts.suspend(plant.owner());
        PersonId system = accounts.aPerson("System");
        accounts.grant(system, PortalRole.SYSTEM_ADMIN);
        as(system, "SYSTEM_ADMIN");
        open("system/owners");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .orElse("")
                        .equals("Name as owner of Aab ownerless plant: VIEWER of Aab ownerless plant"))));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(organisations.rightOf(viewer, plant.id())).contains(AccessRight.OWNER);
        _assertNone(H2.class, spec -> spec.withText("Aab ownerless plant"));
    }

    @Test
    void an_auditor_reads_the_list_and_names_nobody() {
        AnOrganisation plant = fixture.anOrganisation("Aac ownerless plant");
        fixture.colleague(plant, AccessRight.VIEWER);
        accounts.suspend(plant.owner());
        PersonId auditor = accounts.aPerson("Auditor");
        accounts.grant(auditor, PortalRole.AUDITOR);
        as(auditor, "AUDITOR");
        open("system/owners");

        _get(H2.class, spec -> spec.withText("Aac ownerless plant"));
        _assertNone(Button.class, spec -> spec.withText("Name as owner"));
    }

    @Test
    void whoever_is_left_reads_on_the_page_of_people_who_can_name_an_owner() {
        AnOrganisation plant = fixture.anOrganisation("Left alone plant");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);
        as(viewer);
        open("o/" + plant.reference() + "/people");
        _assertNone(Notice.class);

        accounts.suspend(plant.owner());
        open("o/" + plant.reference() + "/people");
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("A system administrator can name");
    }
}
