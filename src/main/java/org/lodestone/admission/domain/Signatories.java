package org.lodestone.admission.domain;

import java.util.Optional;
import java.util.UUID;
import org.lodestone.admission.SavedAnswer;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/**
 * Keeps a form's question for the signatory and the case's own record of it together: a question of type {@code PERSON}
 * with the id {@code signatory} names who signs.
 */
@Component
public class Signatories {

    private static final String QUESTION = "signatory";

    private final Answers answers;
    private final Answering answering;
    private final CaseForms forms;
    private final Organisations organisations;

    Signatories(Answers answers, Answering answering, CaseForms forms, Organisations organisations) {
        this.answers = answers;
        this.answering = answering;
        this.forms = forms;
        this.organisations = organisations;
    }

    /** @throws Problem.RuleBroken {@code signatoryNotAffiliated} */
    public void name(OpenedCase opened, PersonId signatory) {
        if (!isAffiliated(opened, signatory)) {
            throw new Problem.RuleBroken("signatoryNotAffiliated");
        }
        opened.application().signing().name(signatory, opened.in());
        write(opened, signatory.toString());
    }

    /** Until the invited person comes the form's question has no answer. */
    public void invited(OpenedCase opened, UUID invitation) {
        opened.application().signing().invite(invitation, opened.in());
        write(opened, "");
    }

    /** The invited person, who belongs to the organisation now. */
    void came(OpenedCase opened, PersonId person) {
        opened.application().signing().came(person, opened.in().now());
        write(opened, person.toString());
    }

    private void write(OpenedCase opened, String value) {
        asked(opened).ifPresent(question -> {
            long version = answers.find(opened.id().value(), QUESTION)
                    .map(Answer::version)
                    .orElse(0L);
            answering.write(opened, question, value, version);
        });
    }

    /** After an answer was saved in a draft: when it names a person of the organisation, that person signs; when nobody, nobody. */
    public void follow(OpenedCase opened, SavedAnswer saved) {
        if (!saved.question().equals(QUESTION) || asked(opened).isEmpty()) {
            return;
        }
        if (saved.value().isBlank()) {
            opened.application().signing().nobody(opened.in());
        } else {
            parse(saved.value())
                    .filter(person -> isAffiliated(opened, person))
                    .ifPresent(person -> opened.application().signing().name(person, opened.in()));
        }
    }

    /** Whether a form's question names who signs. */
    static boolean names(Question question) {
        return question.id().equals(QUESTION) && question.type() == QuestionType.PERSON;
    }

    private Optional<Question> asked(OpenedCase opened) {
        return forms.form(opened).question(QUESTION).filter(Signatories::names);
    }

    private boolean isAffiliated(OpenedCase opened, PersonId person) {
        return organisations
                .rightOf(person, opened.application().applicant().id())
                .isPresent();
    }

    private static Optional<PersonId> parse(String value) {
        try {
            return Optional.of(new PersonId(UUID.fromString(value)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
