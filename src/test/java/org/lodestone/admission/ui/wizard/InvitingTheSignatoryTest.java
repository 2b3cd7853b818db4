package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.admission.ACase;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.ui.parts.SignatureLine;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.shell.Notice;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The representative invites the signatory without leaving the application; the letter's link leads to the declaration. */
@Tag("database")
class InvitingTheSignatoryTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    Organisations reading;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();
    private ACase made;

    @BeforeEach
    void aFilledDraft() {
        made = cases.aCase().filled();
        as(made.applicant());
    }

    @Test
    void whoever_accepts_comes_to_the_declaration_and_can_sign_with_their_function() {
        invite();
        assertThat(line()).contains("Dilnoza Invited", email.value(), "invited until");
        String link = "invitation/" + organisations.link(invited().id());
        PersonId person = accounts.aPerson("Dilnoza Registered", email, Language.EN);
        as(person);
        open(link);
        _click(_get(Button.class, spec -> spec.withText("Accept the invitation")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("o/" + made.of() + "/cases/" + made.reference() + "/form/last");
        _click(_get(Button.class, spec -> spec.withText("Accept and sign")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(cases.open(made).signature().signature()).satisfies(signed -> {
            assertThat(signed.name()).isEqualTo("Dilnoza Registered");
            assertThat(signed.function()).isEqualTo("Chief executive");
        });
        assertThat(reading.rightOf(person, made.organisation().id())).contains(AccessRight.VIEWER);
        as(made.applicant());
        applying.submit(made.of(), made.reference());
    }

    @Test
    void submitting_waits_for_the_invited_person_and_says_for_whom() {
        invite();
        open(form("review"));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("Submitting waits for the signature of Dilnoza Invited");
        assertThatThrownBy(() -> applying.submit(made.of(), made.reference()))
                .isInstanceOfSatisfying(Problem.RuleBroken.class, refused -> assertThat(refused.arguments())
                        .containsEntry("person", "Dilnoza Invited"));
    }

    @Test
    void an_invitation_that_ran_out_says_so_on_both_sides_and_is_sent_again() {
        invite();
        String link = "invitation/" + organisations.link(invited().id());
        try {
            clock.advance(Duration.ofDays(15));
            open(form("sign"));
            assertThat(line()).contains("is over since", "Send it again");
            as(accounts.aPerson("Dilnoza", email, Language.EN));
            open(link);
            _assertNone(Button.class, spec -> spec.withText("Accept the invitation"));
            assertThat(_find(Button.class)).extracting(Button::getText).contains("Ask to join instead");

            as(made.applicant());
            open(form("sign"));
            _click(_get(Button.class, spec -> spec.withText("Send the invitation again")));
            assertThat(line()).contains("invited until");
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_used_link_leads_the_signatory_on_and_offers_anybody_else_to_ask() {
        invite();
        String link = "invitation/" + organisations.link(invited().id());
        as(accounts.aPerson("Dilnoza", email, Language.EN));
        open(link);
        _click(_get(Button.class, spec -> spec.withText("Accept the invitation")));
        open(link);
        assertThat(_find(Anchor.class, spec -> spec.withText("Go on")))
                .singleElement()
                .satisfies(on -> assertThat(on.getHref()).endsWith(made.reference() + "/form/sign"));

        as(accounts.aPerson("Somebody else"));
        open(link);
        _assertNone(Anchor.class, spec -> spec.withText("Go on"));
        assertThat(_find(Button.class)).extracting(Button::getText).contains("Ask to join instead");
    }

    @Test
    void a_colleague_is_chosen_and_not_invited() {
        PersonId colleague = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        String address = reading.peopleOf(made.organisation().id()).stream()
                .filter(person -> person.person().equals(colleague))
                .findFirst()
                .orElseThrow()
                .email();
        open(form("sign"));
        fill(address, "A colleague");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).isNotBlank();
        fill("no address", "");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Write an e-mail address");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("Write the person’s name.");
        assertThat(cases.open(made).signature().invited()).isNull();
    }

    @Test
    void a_viewer_invites_nobody() {
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        open(form("sign"));
        _assertNone(Button.class, spec -> spec.withText("Invite someone who is not in the list"));
    }

    private void invite() {
        open(form("sign"));
        _click(_get(Button.class, spec -> spec.withText("Invite someone who is not in the list")));
        fill(email.value(), "Dilnoza Invited");
    }

    private static void fill(String address, String name) {
        if (_find(EmailField.class).isEmpty()) {
            _click(_get(Button.class, spec -> spec.withText("Invite someone who is not in the list")));
        }
        _setValue(_get(EmailField.class), address);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Function")), "Chief executive");
        _click(_get(Button.class, spec -> spec.withText("Invite to sign")));
    }

    private InvitationSummary invited() {
        as(made.applicant());
        InvitationSummary invited = cases.open(made).signature().invited();
        assertThat(invited).isNotNull();
        return invited;
    }

    private static String line() {
        return _get(SignatureLine.class).getElement().getTextRecursively();
    }

    private String form(String step) {
        return "o/" + made.of() + "/cases/" + made.reference() + "/form/" + step;
    }
}
