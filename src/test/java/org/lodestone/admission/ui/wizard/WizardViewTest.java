package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestone.admission.ui.wizard.Wizard.answer;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.ApplyingForMembership;
import org.lodestone.admission.CaseFixture;
import org.lodestone.admission.MyCases;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.ProfileField;
import org.lodestone.shell.Notice;
import org.lodestone.shell.SavedAt;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class WizardViewTest extends ViewTest {

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    ApplyingForMembership applying;

    @Autowired
    MyCases mine;

    @Autowired
    AllianceFixture alliances;

    private ACase made;

    @BeforeEach
    void aDraft() {
        made = cases.aCase().draft();
        as(made.applicant());
    }

    private String path(String step) {
        return "o/" + made.of() + "/cases/" + made.reference() + "/form/" + step;
    }

    @Test
    void saved_is_shown_only_after_an_answer_is_committed_and_the_progress_follows() {
        open(path("first"));
        answer("aim", "To recover tungsten");
        assertThat(_get(SavedAt.class).getText()).startsWith("Saved ");
        assertThat(cases.open(made).steps().getFirst().questions().getFirst().value())
                .isEqualTo("To recover tungsten");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.matches("1 of \\d+ answers"));
    }

    @Test
    void a_field_of_the_profile_is_saved_in_the_moment_when_it_was_and_not_when_the_draft_was() {
        ACase every = cases.aCase().to(alliances.anAllianceWithEveryType()).draft();
        as(every.applicant());
        open("o/" + every.of() + "/cases/" + every.reference() + "/form/evidence");
        MovableClock clock = context.getBean(MovableClock.class);
        clock.advance(Duration.ofMinutes(5));
        _setValue(_get(Wizard.block("profile"), TextField.class, spec -> spec.withLabel("Trade name")), "TMK");
        assertThat(_get(SavedAt.class).getElement().getAttribute("data-at"))
                .isEqualTo(clock.instant().toString());
    }

    @Test
    void a_field_of_the_profile_typed_after_the_draft_ended_is_refused_shown_and_kept_on_the_screen() {
        ACase every = cases.aCase().to(alliances.anAllianceWithEveryType()).draft();
        as(every.applicant());
        open("o/" + every.of() + "/cases/" + every.reference() + "/form/evidence");
        String saved = _get(SavedAt.class).getText();
        CaseFixture.run(every.applicant(), () -> applying.discard(every.of(), every.reference()));
        as(every.applicant());
        TextField name = _get(Wizard.block("profile"), TextField.class, spec -> spec.withLabel("Trade name"));
        _setValue(name, "Typed late");
        assertThat(name.getValue()).isEqualTo("Typed late");
        assertThat(_get(Wizard.block("profile"), Notice.class).getElement().getTextRecursively())
                .contains("This answer was not saved", "has been submitted");
        assertThat(_get(SavedAt.class).getText()).isEqualTo(saved);
        assertThat(context.getBean(Organisations.class)
                        .profile(every.organisation().id())
                        .value(ProfileField.TRADE_NAME))
                .isEmpty();
    }

    @Test
    void a_draft_that_can_be_submitted_has_all_the_answers_that_count() {
        ACase signed = cases.aCase().of(cases.tmk()).to(cases.erma()).signed();
        as(signed.applicant());
        open("o/" + signed.of() + "/cases/" + signed.reference() + "/form/review");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.matches("(\\d+) of \\1 answers"));
        assertThat(cases.open(signed).steps().stream()
                        .mapToInt(AnsweredStep::shown)
                        .sum())
                .isGreaterThan(cases.open(signed).steps().stream()
                        .mapToInt(AnsweredStep::expected)
                        .sum());
    }

    @Test
    void who_may_only_read_is_told_so_and_offered_no_change() {
        PersonId viewer = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        as(viewer);
        open(path("review"));
        assertThat(_get(
                                Notice.class,
                                spec -> spec.withPredicate(notice -> notice.getElement()
                                        .getTextRecursively()
                                        .startsWith("You can read this application")))
                        .isVisible())
                .isTrue();
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Change", "Save and exit");
        _assertNone(Button.class, spec -> spec.withText("Write a message"));
        as(made.applicant());
        open(path("review"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Change", "Save and exit");
    }

    @Test
    void the_signatory_who_may_only_read_is_told_that_they_sign_here() {
        PersonId signatory = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        applying.nameSignatory(made.of(), made.reference(), signatory);
        as(signatory);
        open(path("first"));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("You can read this application", "You are named as signatory and sign here");
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        open(path("first"));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).doesNotContain("You are named");
    }

    @Test
    void who_may_only_read_is_not_told_what_a_change_would_do_to_the_profile() {
        ACase every = cases.aCase().to(alliances.anAllianceWithEveryType()).draft();
        as(every.applicant());
        open("o/" + every.of() + "/cases/" + every.reference() + "/form/evidence");
        assertThat(Wizard.block("profile").getElement().getTextRecursively()).contains("rofile; ");
        as(organisations.colleague(every.organisation(), AccessRight.VIEWER));
        open("o/" + every.of() + "/cases/" + every.reference() + "/form/evidence");
        assertThat(Wizard.block("profile").getElement().getTextRecursively()).doesNotContain("rofile; ");
    }

    @Test
    void where_people_are_changed_is_said_above_them() {
        ACase erma = cases.aCase().to(cases.erma()).draft();
        as(erma.applicant());
        open("o/" + erma.of() + "/cases/" + erma.reference() + "/form/people");
        assertThat(Wizard.block("contacts").getElement().getTextRecursively())
                .contains("From the page People, where it is changed")
                .doesNotContain("changes here update it");
    }

    @Test
    void how_long_an_answer_has_to_be_is_said_before_somebody_writes_one() {
        ACase erma = cases.aCase().to(cases.erma()).draft();
        as(erma.applicant());
        open("o/" + erma.of() + "/cases/" + erma.reference() + "/form/activities");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("What does your organisation do?"))
                        .getHelperText())
                .endsWith("customers. At least 40 characters.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void what_a_colleague_chose_meanwhile_is_shown_here_with_the_next_answer() {
        ACase erma = cases.aCase().to(cases.erma()).draft();
        as(erma.applicant());
        open("o/" + erma.of() + "/cases/" + erma.reference() + "/form/activities");
        PersonId colleague = organisations.colleague(erma.organisation(), AccessRight.REPRESENTATIVE);
        SignedIn.as(
                colleague,
                () -> applying.save(erma.of(), erma.reference(), new AnswerEdit("stakeholder-group", "industry", 0)));
        as(erma.applicant());

        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What does your organisation do?")),
                "We recover tungsten from scrap, and nickel.");

        assertThat(Wizard.block("stakeholder-group").editor().text()).isEqualTo("industry");
        assertThat(cases.open(erma).question("stakeholder-group").orElseThrow().value())
                .isEqualTo("industry");
    }

    @Test
    void a_second_person_reads_the_first_ones_answer_before_replacing_it() {
        open(path("first"));
        PersonId colleague = organisations.colleague(made.organisation(), AccessRight.REPRESENTATIVE);
        SignedIn.as(
                colleague,
                () -> applying.save(made.of(), made.reference(), new AnswerEdit("aim", "The colleague’s aim", 0)));

        answer("aim", "My aim");
        assertThat(value()).isEqualTo("The colleague’s aim");
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("changed this answer");

        _click(_get(Button.class, spec -> spec.withText("Keep mine")));
        assertThat(value()).isEqualTo("My aim");
        _assertNone(Notice.class);
    }

    @Test
    void taking_theirs_leaves_what_the_other_person_wrote() {
        open(path("first"));
        PersonId colleague = organisations.colleague(made.organisation(), AccessRight.REPRESENTATIVE);
        SignedIn.as(
                colleague,
                () -> applying.save(made.of(), made.reference(), new AnswerEdit("aim", "The colleague’s aim", 0)));
        answer("aim", "My aim");
        _click(_get(Button.class, spec -> spec.withText("Take theirs")));
        assertThat(((TextArea) Wizard.block("aim").editor().component()).getValue())
                .isEqualTo("The colleague’s aim");
        assertThat(value()).isEqualTo("The colleague’s aim");
    }

    private String value() {
        return cases.open(made).steps().getFirst().questions().getFirst().value();
    }

    @Test
    void the_review_lists_what_is_missing_with_links_to_the_fields_and_does_not_submit() {
        open(path("review"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("o/" + made.of() + "/cases/" + made.reference() + "/form/first?field=aim");
        _click(_get(Button.class, spec -> spec.withText("Submit the application")));
        assertThat(cases.open(made).sheet().submittedAt()).isNull();
        open(path("first?field=aim"));
        assertThat(Wizard.error("aim")).isEqualTo("Answer this question.");
    }

    @Test
    void a_problem_follows_a_question_after_its_mark_and_a_title_after_a_colon() {
        made = cases.aCase().to(AllianceFixture.ERMA).draft();
        as(made.applicant());
        open(path("review"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains(
                        "Which group of stakeholders do you belong to? Choose an answer.",
                        "Describe your contribution: Answer this question.");
        reading(Language.FR, ZoneId.of("Asia/Tashkent"));
        open(path("review"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Décrivez votre contribution\u00a0: Répondez à cette question.");
    }

    @Test
    void the_review_says_whose_signature_is_missing() {
        made = cases.aCase().filled();
        as(made.applicant());
        open(path("review"));
        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .contains("Submitting waits for the signature of");
    }

    @Test
    void only_the_signatory_has_the_button_that_signs() {
        PersonId signatory = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        applying.nameSignatory(made.of(), made.reference(), signatory);
        open(path("sign"));
        _assertNone(Button.class, spec -> spec.withText("Accept and sign"));
        as(signatory);
        open(path("sign"));
        assertThat(_find(Button.class, spec -> spec.withText("Accept and sign")))
                .hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Name someone else"));
    }

    @Test
    void whoever_signs_is_asked_for_the_function_that_is_recorded() {
        PersonId signatory = organisations.colleague(made.organisation(), AccessRight.VIEWER);
        applying.nameSignatory(made.of(), made.reference(), signatory);
        as(signatory);
        open(path("sign"));
        _click(_get(Button.class, spec -> spec.withText("Accept and sign")));
        _assertNone(ConfirmDialog.class);
        TextField function = _get(TextField.class, spec -> spec.withLabel("Your function"));
        assertThat(function.getErrorMessage()).isEqualTo("Write what you are in the organisation");
        assertThat(function.isInvalid()).isTrue();
        _setValue(function, "Director");
        _click(_get(Button.class, spec -> spec.withText("Accept and sign")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        as(made.applicant());
        assertThat(cases.open(made).signature().signature().person()).endsWith(", Director");
    }

    @Test
    void a_viewer_reads_the_draft_and_can_change_nothing() {
        as(organisations.colleague(made.organisation(), AccessRight.VIEWER));
        assertThat(open(path("first"))).isEqualTo(200);
        assertThat(((TextArea) Wizard.block("aim").editor().component()).isReadOnly())
                .isTrue();
        open(path("review"));
        _assertNone(Button.class, spec -> spec.withText("Submit the application"));
    }

    @Test
    void somebody_elses_draft_is_not_found() {
        as(cases.tmk().owner());
        assertThat(open(path("first"))).isEqualTo(404);
    }

    @Test
    void an_unknown_step_leads_to_the_first_that_needs_something() {
        open(path("next"));
        assertThat(_find(H2.class)).extracting(H2::getText).contains("First");
    }

    @Test
    void applying_twice_returns_to_the_same_draft() {
        open("o/" + made.of() + "/apply/" + made.alliance());
        open("o/" + made.of() + "/apply/" + made.alliance());
        assertThat(mine.cards(made.of())).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .contains(made.reference());
    }

    @Test
    void a_submitted_case_has_no_wizard_any_more() {
        made = cases.aCase().submitted();
        as(made.applicant());
        open(path("first"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("o/" + made.of() + "/cases/" + made.reference());
    }

    @Test
    void the_wizard_speaks_russian() {
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        open(path("first"));
        assertThat(_get(H1.class).getText()).startsWith("Заявка");
        Wizard.leave("aim");
        assertThat(Wizard.error("aim")).isNotEmpty().doesNotContain("Answer");
    }
}
