package org.lodestone.admission.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnswerProblem;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.Profile;
import org.springframework.stereotype.Component;

/** Puts a case's form together with its answers. */
@Component
public class CaseForms {

    private final Alliances alliances;
    private final Answers answers;
    private final Organisations organisations;

    CaseForms(Alliances alliances, Answers answers, Organisations organisations) {
        this.alliances = alliances;
        this.answers = answers;
        this.organisations = organisations;
    }

    /** @throws Problem.NotFound when the case's form has no such question */
    public Question question(OpenedCase opened, String id) {
        return form(opened).question(id).orElseThrow(Problem.NotFound::new);
    }

    /** The form as its organisation sees it; drafts read the profile too. */
    public CaseForm of(OpenedCase opened) {
        boolean draft = opened.application().submittedAt() == null;
        return with(opened, draft ? profile(opened) : null);
    }

    /** The form as the alliance's staff see it, without the profile. */
    public CaseForm submitted(OpenedCase opened) {
        return with(opened, null);
    }

    CaseForm submitted(MembershipApplication application, AllianceSummary alliance) {
        FormDefinition form =
                alliances.form(application.alliance(), application.versions().form());
        return new CaseForm(
                form, application, alliance, answers.of(application.id().value()), null);
    }

    /** The form with the profile at hand, whatever the state. */
    public CaseForm withProfile(OpenedCase opened) {
        return with(opened, profile(opened));
    }

    private CaseForm with(OpenedCase opened, @Nullable Profile profile) {
        MembershipApplication application = opened.application();
        List<Answer> rows = answers.of(application.id().value());
        return new CaseForm(form(opened), application, opened.alliance(), rows, profile);
    }

    /** What is wrong with a value; people are checked with the whole form. */
    public @Nullable AnswerProblem problem(OpenedCase opened, Question question, String value) {
        return new CaseForm(form(opened), opened.application(), opened.alliance(), List.of(), null)
                .problem(question, value)
                .map(error -> new AnswerProblem(question.id(), error))
                .orElse(null);
    }

    public Profile profile(OpenedCase opened) {
        return organisations.profile(opened.application().applicant().id());
    }

    public FormDefinition form(OpenedCase opened) {
        MembershipApplication application = opened.application();
        return alliances.form(application.alliance(), application.versions().form());
    }
}
