package org.lodestone.admission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.alliance.ShownWhen;
import org.lodestone.kernel.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Nobody is asked the same thing twice: a new draft begins with what the organisation last submitted, to whichever alliance, where
 * the same question is asked in the same way. Yes and no, consents and signatures are given anew, and files belong to their case.
 */
@Component
public class CarryingOver {

    private static final Set<QuestionType> CARRIED = Set.of(
            QuestionType.TEXT,
            QuestionType.LONG_TEXT,
            QuestionType.ONE_OF,
            QuestionType.MANY_OF,
            QuestionType.NUMBER,
            QuestionType.AMOUNT_WITH_UNIT,
            QuestionType.DATE,
            QuestionType.COUNTRY);

    private final Cases cases;
    private final Answers answers;
    private final Alliances alliances;
    private final CurrentPerson current;

    CarryingOver(Cases cases, Answers answers, Alliances alliances, CurrentPerson current) {
        this.cases = cases;
        this.answers = answers;
        this.alliances = alliances;
        this.current = current;
    }

    void into(MembershipApplication started, Instant now) {
        cases.lastSubmitted(started.applicant().organisation())
                .filter(last -> !last.id().equals(started.id()))
                .ifPresent(last -> carry(last, started, now));
    }

    private void carry(MembershipApplication last, MembershipApplication started, Instant now) {
        FormDefinition before = alliances.form(last.alliance(), last.versions().form());
        FormDefinition form =
                alliances.form(started.alliance(), started.versions().form());
        for (Answer answer : answers.of(last.id().value())) {
            boolean carried = form.question(answer.question())
                    .filter(question -> carried(before, form, question))
                    .isPresent();
            if (carried) {
                answer.submittedInto(started.id(), current.required(), now).ifPresent(answers::save);
            }
        }
    }

    /** Asked in the same way, and not hanging on an answer that is given anew. */
    private static boolean carried(FormDefinition before, FormDefinition form, Question question) {
        boolean same = before.question(question.id())
                .filter(old -> sameWay(old, question))
                .isPresent();
        String parent = question.condition().map(ShownWhen::question).orElse(null);
        return same
                && (parent == null
                        || form.question(parent)
                                .filter(asked -> carried(before, form, asked))
                                .isPresent());
    }

    private static boolean sameWay(Question old, Question question) {
        return CARRIED.contains(question.type())
                && old.type() == question.type()
                && question.profileField() == null
                && question.limits().mustBe() == null
                && ids(old).equals(ids(question))
                && old.units().equals(question.units());
    }

    private static List<String> ids(Question question) {
        return question.options().stream().map(Question.Option::id).toList();
    }
}
