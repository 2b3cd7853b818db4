package org.lodestone.admission.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.admission.CaseAction;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.InvitationSummary;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.springframework.stereotype.Component;

/** Hands a case's answers in. */
@Component
public class Submitting {

    private final Answers answers;
    private final SubmittedRounds rounds;
    private final CaseForms forms;
    private final People people;
    private final ProfileFollows follows;
    private final InvitedSignatories invited;
    private final NewerProfile newer;

    Submitting(
            Answers answers,
            SubmittedRounds rounds,
            CaseForms forms,
            People people,
            ProfileFollows follows,
            InvitedSignatories invited,
            NewerProfile newer) {
        this.answers = answers;
        this.rounds = rounds;
        this.forms = forms;
        this.people = people;
        this.follows = follows;
        this.invited = invited;
        this.newer = newer;
    }

    /** Refuses errors and waits for the signature; then everything that is shown becomes the case's own. */
    public void submit(OpenedCase opened) {
        MembershipApplication application = opened.application();
        application.require(CaseAction.SUBMIT, opened.in());
        Profile profile = forms.profile(opened);
        CaseForm form = forms.withProfile(opened);
        Set<String> shown = form.shown();
        List<Question> asked = form.form()
                .questions()
                .filter(question -> shown.contains(question.id()))
                .toList();
        boolean declared = asked.stream().anyMatch(question -> question.type() == QuestionType.DECLARATION);
        refuseErrors(form, asked);
        if (declared) {
            refuseUnsigned(opened);
        }
        Author author = Author.of(people.get(opened.in().person()), opened.in().now());
        for (Question question : asked) {
            Answer row = form.row(question).orElseGet(() -> new Answer(opened.id(), question.id(), "", author));
            row.change(form.value(question), author);
            hand(opened, row, 1);
        }
        application.submit(Applicant.of(profile.organisation()), tier(form, asked), declared, opened.in());
    }

    /** Hands the changed answers in once more. */
    public void resubmit(OpenedCase opened, boolean profileFollows) {
        MembershipApplication application = opened.application();
        application.require(CaseAction.RESUBMIT, opened.in());
        Profile profile = forms.profile(opened);
        CaseForm form = forms.withProfile(opened);
        List<Question> changed = form.form()
                .questions()
                .filter(question ->
                        form.row(question).filter(Answer::differsFromSubmitted).isPresent())
                .filter(question -> application
                        .openRequest()
                        .filter(request -> request.asks(question.id()))
                        .isPresent())
                .toList();
        refuseErrors(form, changed);
        List<Question> all = form.form().questions().toList();
        String tier = tier(form, all);
        List<ProfileFollows.Change> changes = changed.stream()
                .map(question -> new ProfileFollows.Change(question, form.submitted(question), form.value(question)))
                .toList();
        Set<String> ids = changed.stream().map(Question::id).collect(Collectors.toSet());
        application.asking().resubmit(ids, tier, profileFollows, opened.in());
        for (Answer row : answers.of(opened.id().value())) {
            if (ids.contains(row.question())) {
                hand(opened, row, application.rounds());
            } else if (row.before() != null) {
                row.seen();
                answers.save(row);
            }
        }
        application.named(named(application.applicant(), new SubmittedFacts(form, profile)));
        newer.resubmitted(application, form, profile);
        if (profileFollows) {
            follows.follow(opened, changes);
        }
    }

    /** A corrected name is the one by which lists and letters call the case from now on. */
    private static Applicant named(Applicant before, SubmittedFacts facts) {
        String name = facts.value(ProfileField.LEGAL_NAME);
        String country = CountryCode.parse(facts.value(ProfileField.COUNTRY))
                .map(CountryCode::value)
                .orElse(before.country());
        return new Applicant(before.organisation(), before.reference(), name.isBlank() ? before.name() : name, country);
    }

    private void hand(OpenedCase opened, Answer row, int round) {
        if (row.submit()) {
            rounds.keep(opened.id(), round, row.question(), row.value());
        }
        answers.save(row);
    }

    private static void refuseErrors(CaseForm form, List<Question> asked) {
        long wrong = asked.stream()
                .filter(question -> question.type() != QuestionType.DECLARATION)
                .filter(question -> form.problem(question, form.value(question)).isPresent())
                .count();
        if (wrong > 0) {
            throw new Problem.RuleBroken("answersMissing", Map.of("count", wrong));
        }
    }

    private void refuseUnsigned(OpenedCase opened) {
        PersonId signatory = opened.application().signatory();
        InvitationSummary waited = invited.of(opened);
        if (opened.application().signature() == null && (signatory != null || waited != null)) {
            String person = signatory != null
                    ? people.get(signatory).name()
                    : Objects.requireNonNullElse(waited.name(), waited.email());
            throw new Problem.RuleBroken("signatureMissing", Map.of("person", person));
        }
    }

    private static @Nullable String tier(CaseForm form, List<Question> asked) {
        return asked.stream()
                .filter(question -> question.type() == QuestionType.TIER)
                .map(form::value)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
