package org.lodestone.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.Alliances;
import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipEnd;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipState;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An alliance's administrator keeps its memberships; each act says beforehand what will happen. */
@Tag("database")
class MembersViewTest extends ViewTest {

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    AllianceFixture alliances;

    @Autowired
    Alliances summaries;

    @Autowired
    MembershipFixture memberships;

    @Autowired
    MembershipsNow now;

    @Autowired
    AccountFixture accounts;

    private AllianceId alliance;
    private String slug;
    private AnOrganisation plant;

    @BeforeEach
    void aMember() {
        alliance = alliances.anAllianceWithEveryType();
        slug = summaries.get(alliance).slug();
        plant = organisations.anOrganisation("Member plant");
        organisations.colleague(plant, AccessRight.VIEWER);
        memberships.inForce(plant.id(), slug, "large");
        as(alliances.admin(alliance), "STAFF");
    }

    @Test
    void a_suspension_says_what_it_closes_asks_for_a_reason_and_is_lifted_again() {
        open(path());
        act("Suspend");
        assertThat(_get(_get(Dialog.class), Paragraph.class).getText())
                .startsWith("Closes 2 benefits to 2 people of Member plant at once");
        submit("Suspend");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(current().state()).isEqualTo(MembershipState.ACTIVE);
        _setValue(_get(TextArea.class), "The fee is not paid");
        submit("Suspend");

        assertThat(current().state()).isEqualTo(MembershipState.SUSPENDED);
        assertThat(text()).contains("Suspended", "The fee is not paid");
        as(plant.owner());
        open("o/" + plant.reference() + "/memberships");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(sentence -> sentence.contains("suspended the membership"));

        as(alliances.admin(alliance), "STAFF");
        open(path());
        act("Resume");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(current().state()).isEqualTo(MembershipState.ACTIVE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_ended_membership_moves_to_the_ended_ones_with_its_reason() {
        open(path());
        act("End");
        _setValue((Select<MembershipEnd>) _get(_get(Dialog.class), Select.class), MembershipEnd.DISSOLVED);
        _setValue(_get(TextArea.class), "Struck off the register");
        submit("End");

        assertThat(current().state()).isEqualTo(MembershipState.ENDED);
        assertThat(_find(ListItem.class, spec -> spec.withClasses("ls-member"))).isEmpty();
        open(path() + "?show=ended");
        assertThat(text()).contains("The organisation was dissolved: Struck off the register");
        _assertNone(Button.class, spec -> spec.withText("End"));
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        PersonId auditor = accounts.aPerson("Auditor");
        accounts.grant(auditor, PortalRole.AUDITOR);
        as(auditor, "AUDITOR");
        assertThat(open(path())).isEqualTo(200);
        assertThat(text()).contains("Member plant");
        _assertNone(Button.class, spec -> spec.withText("Suspend"));
    }

    @Test
    void a_reviewer_is_told_whom_to_ask_and_a_member_and_another_alliance_are_kept_out() {
        as(alliances.reviewer(alliance), "STAFF");
        assertThat(open(path())).isEqualTo(403);
        as(alliances.admin(AllianceFixture.CMI), "STAFF");
        assertThat(open(path())).isEqualTo(404);
        as(plant.owner());
        assertThat(open(path())).isNotEqualTo(200);
    }

    private String path() {
        return "alliances/" + slug + "/members";
    }

    private static void act(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    private static void submit(String verb) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(verb)));
    }

    private static String text() {
        return _get(ListItem.class, spec -> spec.withClasses("ls-member"))
                .getElement()
                .getTextRecursively();
    }

    private MembershipSummary current() {
        return now.byAlliance(plant.id()).get(alliance);
    }
}
