package org.lodestone.admission.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.AnswerProblem;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.AnsweredStep;
import org.lodestone.admission.CaseState;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.FieldValue;

/** The steps of a case's form, with their answers as one side sees them. */
final class CaseSteps {

    private final OpenedCase opened;
    private final CaseForm form;
    private final Names names;
    private final boolean staff;
    private final Set<String> shown;

    CaseSteps(OpenedCase opened, CaseForm form, Names names, boolean staff) {
        this.opened = opened;
        this.form = form;
        this.names = names;
        this.staff = staff;
        this.shown = form.shown();
    }

    List<AnsweredStep> steps() {
        return form.form().steps().stream().map(this::step).toList();
    }

    private AnsweredStep step(FormDefinition.Step step) {
        List<AnsweredQuestion> questions =
                step.questions().stream().map(this::question).toList();
        List<AnsweredQuestion> asked =
                questions.stream().filter(AnsweredQuestion::shown).toList();
        return new AnsweredStep(
                step.id(),
                step.title(),
                step.help(),
                questions,
                (int) asked.stream().filter(AnsweredQuestion::answered).count(),
                asked.size(),
                (int) asked.stream()
                        .filter(question -> question.problem() != null)
                        .count());
    }

    private AnsweredQuestion question(Question question) {
        String value = staff ? form.submitted(question) : form.value(question);
        Optional<Answer> row = form.row(question);
        Optional<FieldValue> field = form.profileField(question);
        boolean fromProfile = form.fromProfile(question);
        PersonId by = field.map(FieldValue::changedBy)
                .or(() -> row.map(Answer::changedBy))
                .orElse(null);
        return new AnsweredQuestion(
                question,
                shown.contains(question.id()),
                value,
                form.version(question),
                fromProfile && field.isEmpty() ? null : names.of(by),
                field.map(FieldValue::changedAt)
                        .or(() -> row.map(Answer::changedAt))
                        .orElse(null),
                fromProfile,
                problem(question, value),
                row.map(answer -> before(question, answer)).orElse(null),
                asked(question));
    }

    private @Nullable AnswerProblem problem(Question question, String value) {
        boolean editable = opened.application().state() == CaseState.DRAFT || asked(question);
        if (staff || !editable || !shown.contains(question.id())) {
            return null;
        }
        return form.problem(question, value)
                .map(error -> new AnswerProblem(question.id(), error))
                .orElse(null);
    }

    private @Nullable String before(Question question, Answer answer) {
        boolean waiting = !staff && asked(question) && answer.differsFromSubmitted();
        return waiting ? answer.submitted() : answer.before();
    }

    private boolean asked(Question question) {
        return opened.application()
                .openRequest()
                .filter(request -> request.asks(question.id()))
                .isPresent();
    }
}
