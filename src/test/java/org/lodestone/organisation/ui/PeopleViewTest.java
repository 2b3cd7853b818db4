package org.lodestone.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.ProblemWords;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("database")
class PeopleViewTest extends ViewTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Organisations organisations;

    @Test
    void an_owner_changes_a_right() {
        AnOrganisation plant = fixture.anOrganisation("Right view plant");
        PersonId colleague = fixture.colleague(plant, AccessRight.VIEWER);
        as(plant.owner());
        openPeople(plant);

        _setValue(right("Right of VIEWER of Right view plant"), AccessRight.REPRESENTATIVE);

        assertThat(organisations.rightOf(colleague, plant.id())).contains(AccessRight.REPRESENTATIVE);
    }

    @Test
    void the_last_owner_is_told_why_not_and_sees_the_right_as_it_stands() {
        AnOrganisation plant = fixture.anOrganisation("Last owner plant");
        as(plant.owner());
        openPeople(plant);

        _setValue(right("Right of Owner of Last owner plant"), AccessRight.VIEWER);

        assertThat(right("Right of Owner of Last owner plant").getValue()).isEqualTo(AccessRight.OWNER);
        assertThat(organisations.rightOf(plant.owner(), plant.id())).contains(AccessRight.OWNER);
    }

    @Test
    void the_last_owner_who_wants_to_leave_reads_why_not_and_stays() {
        AnOrganisation plant = fixture.anOrganisation("Left plant");
        as(plant.owner());
        openPeople(plant);

        _click(_get(Button.class, spec -> spec.withText("Leave")));
        _assertNone(ConfirmDialog.class);
        Select<AccessRight> right = right("Right of Owner of Left plant");
        assertThat(right.isInvalid()).isTrue();
        assertThat(right.getErrorMessage()).isEqualTo(ProblemWords.of(new Problem.RuleBroken("lastOwner")));
        assertThat(organisations.rightOf(plant.owner(), plant.id())).contains(AccessRight.OWNER);

        fixture.colleague(plant, AccessRight.OWNER);
        _click(_get(Button.class, spec -> spec.withText("Leave")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(organisations.rightOf(plant.owner(), plant.id())).isEmpty();
    }

    @Test
    void an_owner_invites_and_takes_the_invitation_back() {
        AnOrganisation plant = fixture.anOrganisation("Invite view plant");
        as(plant.owner());
        openPeople(plant);
        String email = AccountFixture.address().value();

        _setValue(_get(EmailField.class), "no address");
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();

        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));

        _assertNone(Button.class, spec -> spec.withText("Withdraw"));
        _assertNone(Button.class, spec -> spec.withText("Send again"));
    }

    @Test
    void an_owner_lets_in_who_asks() {
        AnOrganisation plant = fixture.anOrganisation("Request view plant");
        PersonId asking = accounts.aPerson("Asking person");
        fixture.joinRequest(plant, asking);
        as(plant.owner());
        openPeople(plant);

        _click(_get(Button.class, spec -> spec.withText("Let in")));

        assertThat(organisations.rightOf(asking, plant.id())).contains(AccessRight.VIEWER);
        _assertNone(Button.class, spec -> spec.withText("Let in"));
    }

    @Test
    void an_owner_ends_an_affiliation_after_being_asked_once() {
        AnOrganisation plant = fixture.anOrganisation("Ending view plant");
        PersonId colleague = fixture.colleague(plant, AccessRight.VIEWER);
        as(plant.owner());
        openPeople(plant);

        _click(_get(Button.class, spec -> spec.withText("End the affiliation")));
        assertThat(organisations.rightOf(colleague, plant.id())).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(organisations.rightOf(colleague, plant.id())).isEmpty();
        assertThat(organisations.peopleOf(plant.id()))
                .extracting(PersonInOrganisation::person)
                .containsExactly(plant.owner());
    }

    @Test
    void a_representative_reads_and_changes_nothing_but_the_own_function() {
        AnOrganisation plant = fixture.anOrganisation("Reading view plant");
        as(fixture.colleague(plant, AccessRight.REPRESENTATIVE));

        assertThat(openPeople(plant)).isEqualTo(200);

        assertThat(_find(Select.class)).isEmpty();
        _assertNone(EmailField.class);
        _assertNone(Button.class, spec -> spec.withText("End the affiliation"));
        assertThat(_find(com.vaadin.flow.component.textfield.TextField.class)).hasSize(1);
    }

    @Test
    void a_stranger_finds_no_such_page() {
        AnOrganisation plant = fixture.anOrganisation("Hidden view plant");
        as(accounts.aPerson("Stranger"));

        assertThat(openPeople(plant)).isEqualTo(404);
    }

    private int openPeople(AnOrganisation plant) {
        return open("o/" + plant.reference() + "/people");
    }

    @SuppressWarnings("unchecked")
    private static Select<AccessRight> right(String label) {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        select -> select.getAriaLabel().filter(label::equals).isPresent()));
    }
}
