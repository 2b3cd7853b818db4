package org.lodestone.alliance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.FaultKind;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.Question.Limits;
import org.lodestone.alliance.QuestionType;

/** Whether a question's limits mean something for its type, and leave room between them. */
final class LimitsFit {

    private static final Set<QuestionType> WORDS = Set.of(QuestionType.TEXT, QuestionType.LONG_TEXT);
    private static final Set<QuestionType> NUMBERS = Set.of(QuestionType.NUMBER, QuestionType.AMOUNT_WITH_UNIT);
    private static final Set<QuestionType> SEVERAL = Set.of(QuestionType.MANY_OF, QuestionType.FILES);
    private static final Set<QuestionType> DAYS = Set.of(QuestionType.DATE);
    private static final Set<QuestionType> CONSENTS = Set.of(QuestionType.YES_NO, QuestionType.ONE_OF);

    private final Question question;
    private final List<FormFault> faults = new ArrayList<>();

    private LimitsFit(Question question) {
        this.question = question;
    }

    static List<FormFault> faults(Question question) {
        LimitsFit fit = new LimitsFit(question);
        Limits limits = question.limits();
        fit.only(NUMBERS, "min", limits.min(), limits.max());
        fit.only(WORDS, "minLength", limits.minLength(), limits.maxLength());
        fit.only(SEVERAL, "minCount", limits.minCount(), limits.maxCount());
        fit.only(DAYS, "notBefore", limits.notBefore(), limits.notAfter());
        fit.only(WORDS, "pattern", limits.pattern(), null);
        fit.only(CONSENTS, "mustBe", limits.mustBe(), null);
        return fit.faults;
    }

    private <T extends Comparable<? super T>> void only(
            Set<QuestionType> types, String name, @Nullable T least, @Nullable T most) {
        if ((least != null || most != null) && !types.contains(question.type())) {
            faults.add(new FormFault(
                    question.id(), FaultKind.LIMIT, "is " + question.type() + " and has no " + name, name));
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            faults.add(new FormFault(
                    question.id(),
                    FaultKind.LIMITS_CROSS,
                    "leaves nothing between " + least + " and " + most,
                    least + " > " + most));
        }
    }
}
