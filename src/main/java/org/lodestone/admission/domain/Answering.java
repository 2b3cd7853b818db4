package org.lodestone.admission.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lodestone.access.People;
import org.lodestone.admission.AnswerEdit;
import org.lodestone.admission.AnswerSaved;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.SavedAnswer;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.FieldValue;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingTheProfile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Saves answers: into the profile while a draft is bound to it, else into the case. */
@Component
public class Answering {

    /** The longest answer, in characters. */
    static final int LONGEST = 20_000;

    private static final Set<QuestionType> ELSEWHERE =
            EnumSet.of(QuestionType.FILES, QuestionType.DECLARATION, QuestionType.PROFILE);

    private final Answers answers;
    private final Cases cases;
    private final SavingTheProfile profiles;
    private final CaseForms forms;
    private final People people;
    private final ApplicationEventPublisher events;

    Answering(
            Answers answers,
            Cases cases,
            SavingTheProfile profiles,
            CaseForms forms,
            People people,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.cases = cases;
        this.profiles = profiles;
        this.forms = forms;
        this.people = people;
        this.events = events;
    }

    /** The case's row is locked by the caller, who has checked the right. */
    public SavedAnswer save(OpenedCase opened, AnswerEdit edit) {
        Question question = forms.question(opened, edit.question());
        if (ELSEWHERE.contains(question.type())) {
            throw new Problem.RuleBroken("answeredElsewhere");
        }
        String value = clean(edit.value());
        Optional<ProfileField> field = ProfileAnswers.bound(question);
        if (opened.application().state() == CaseState.DRAFT && field.isPresent()) {
            return saveInProfile(opened, question, field.get(), value, edit.seenVersion());
        }
        return write(opened, question, value, edit.seenVersion());
    }

    /** Writes the case's own answer. */
    public SavedAnswer write(OpenedCase opened, Question question, String value, long seenVersion) {
        Answer row = answers.find(opened.id().value(), question.id()).orElse(null);
        if (row != null && row.version() != seenVersion && !row.value().equals(value)) {
            throw stale("staleAnswer", row.value(), row.changedBy(), row.changedAt(), row.version());
        }
        Author author = Author.of(people.get(opened.in().person()), opened.in().now());
        if (row == null) {
            row = new Answer(opened.id(), question.id(), value, author);
        } else {
            row.change(value, author);
        }
        Answer saved = answers.save(row);
        cases.touch(opened.id().value(), opened.in().now());
        events.publishEvent(new AnswerSaved(opened.moment(), question.id(), saved.version()));
        return new SavedAnswer(
                question.id(), value, saved.version(), opened.in().now(), forms.problem(opened, question, value));
    }

    private Problem.StaleEdit stale(String name, String value, PersonId by, Instant at, long version) {
        String person = people.get(by).name();
        return new Problem.StaleEdit(name, Map.of("value", value, "person", person, "at", at, "version", version));
    }

    public Problem.StaleEdit stale(StaleReply reply) {
        RequestItem now = reply.now();
        return stale(
                "staleAnswer",
                now.reply(),
                Objects.requireNonNull(now.repliedBy()),
                Objects.requireNonNull(now.repliedAt()),
                now.replyVersion());
    }

    private SavedAnswer saveInProfile(
            OpenedCase opened, Question question, ProfileField field, String value, long seenVersion) {
        Situation in = opened.in();
        FieldValue kept =
                profiles.save(opened.application().applicant().id(), field, value, seenVersion, in.person(), in.now());
        cases.touch(opened.id().value(), in.now());
        return new SavedAnswer(
                question.id(), kept.value(), kept.version(), in.now(), forms.problem(opened, question, kept.value()));
    }

    /** No control characters but line breaks: PostgreSQL refuses NUL. */
    private static String clean(String typed) {
        String text = typed.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (text.length() > LONGEST) {
            throw new Problem.RuleBroken("answerTooLong", Map.of("max", LONGEST));
        }
        return text;
    }
}
