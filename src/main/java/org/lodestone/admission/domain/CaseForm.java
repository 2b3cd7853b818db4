package org.lodestone.admission.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.AnswerContext;
import org.lodestone.alliance.AnswerError;
import org.lodestone.alliance.AnswerRules;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.alliance.TierSummary;
import org.lodestone.alliance.Visibility;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.organisation.Profile;

/**
 * The form of a case with its answers: which questions are asked, what stands there and what is wrong with it. While the
 * case is a draft, bound questions and sections are the profile's own; from submission on they are the case's copy.
 */
public final class CaseForm {

    private final FormDefinition form;
    private final MembershipApplication application;
    private final AllianceSummary alliance;
    private final Map<String, Answer> rows;
    private final @Nullable Profile profile;

    /** @param profile of the organisation; read for drafts, and where answers to a request are checked */
    public CaseForm(
            FormDefinition form,
            MembershipApplication application,
            AllianceSummary alliance,
            List<Answer> rows,
            @Nullable Profile profile) {
        this.form = form;
        this.application = application;
        this.alliance = alliance;
        this.rows = rows.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        this.profile = profile;
    }

    public FormDefinition form() {
        return form;
    }

    public Optional<Answer> row(Question question) {
        return Optional.ofNullable(rows.get(question.id()));
    }

    /** What the organisation sees: in a draft and while information is requested its work, else what was submitted. */
    public String value(Question question) {
        if (draft()) {
            return draftValue(question);
        }
        boolean working = application
                .openRequest()
                .filter(request -> request.asks(question.id()))
                .isPresent();
        return row(question)
                .map(answer -> working ? answer.value() : answer.submitted())
                .orElse("");
    }

    /** What the alliance has. */
    public String submitted(Question question) {
        return row(question).map(Answer::submitted).orElse("");
    }

    /** The number that an edit of this answer has to bring back. */
    public long version(Question question) {
        if (draft() && ProfileAnswers.bound(question).isPresent()) {
            return profileField(question).map(FieldValue::version).orElse(0L);
        }
        return row(question).map(Answer::version).orElse(0L);
    }

    /** The profile's field behind a bound question of a draft. */
    Optional<FieldValue> profileField(Question question) {
        Profile now = profile;
        if (!draft() || now == null) {
            return Optional.empty();
        }
        return ProfileAnswers.bound(question).map(field -> now.fields().get(field));
    }

    /** The organisation's people, where the profile was read. */
    List<PersonInOrganisation> colleagues() {
        return profile == null ? List.of() : profile.people();
    }

    Stream<PersonId> profilePeople() {
        return form.questions().flatMap(question -> profileField(question).map(FieldValue::changedBy).stream());
    }

    public boolean fromProfile(Question question) {
        return draft() && (ProfileAnswers.bound(question).isPresent() || question.type() == QuestionType.PROFILE);
    }

    /** The questions that are asked: in a draft by the conditions as they are now, later those that were submitted. */
    public Set<String> shown() {
        if (!draft()) {
            return form.questions()
                    .filter(question -> row(question).map(Answer::submitted).isPresent())
                    .map(Question::id)
                    .collect(Collectors.toSet());
        }
        Map<String, String> values = new HashMap<>();
        form.questions().forEach(question -> values.put(question.id(), draftValue(question)));
        return Visibility.of(form, values, ProfileAnswers.facts(profile)).ids();
    }

    /** What is wrong with an answer, the most important first. */
    public Optional<AnswerError> problem(Question question, String value) {
        Optional<AnswerError> wrong =
                AnswerRules.check(question, value, context(value)).stream().findFirst();
        return wrong.or(() -> ProfileAnswers.wrong(question, value).map(key -> new AnswerError(key, Map.of())));
    }

    private String draftValue(Question question) {
        if (question.type() == QuestionType.DECLARATION) {
            return application.signature() == null ? "" : "signed";
        }
        return ProfileAnswers.value(question, profile)
                .orElseGet(() -> row(question).map(Answer::value).orElse(""));
    }

    /** Files get into an answer by being attached alone; people are known while the profile is at hand. */
    private AnswerContext context(String value) {
        Set<String> tiers = alliance.tiers().stream().map(TierSummary::code).collect(Collectors.toSet());
        Set<String> people = profile == null
                ? Set.of(value)
                : profile.people().stream()
                        .map(person -> person.person().toString())
                        .collect(Collectors.toSet());
        return new AnswerContext(tiers, people, ProfileAnswers.parts(value));
    }

    private boolean draft() {
        return application.submittedAt() == null;
    }
}
