package org.lodestone.alliance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.FaultKind;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.ProfileFacts;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.Question.Option;
import org.lodestone.alliance.QuestionType;
import org.lodestone.alliance.ShownWhen;
import org.lodestone.kernel.CountryCode;

/** Whether a condition can ever hold: it names a fact, or an earlier question with answers that are given there. */
final class ConditionFits {

    private final FormDefinition form;
    private final Question question;
    private final ShownWhen condition;
    private final @Nullable Set<String> tiers;
    private final List<FormFault> faults = new ArrayList<>();

    private ConditionFits(FormDefinition form, Question question, ShownWhen condition, @Nullable Set<String> tiers) {
        this.form = form;
        this.question = question;
        this.condition = condition;
        this.tiers = tiers;
    }

    /** @param tiers codes of the alliance's tiers; null where they are not at hand, and any is taken */
    static List<FormFault> faults(
            FormDefinition form, Question question, ShownWhen condition, @Nullable Set<String> tiers) {
        ConditionFits fit = new ConditionFits(form, question, condition, tiers);
        fit.check();
        return fit.faults;
    }

    private void check() {
        String fact = condition.fact();
        String other = condition.question();
        faultUnless((fact == null) != (other == null), FaultKind.EITHER_OR, "either a question or a fact", "");
        faultUnless(!condition.anyOf().isEmpty(), FaultKind.NO_VALUE, "no value", "");
        faultUnless(
                fact == null || ProfileFacts.NAMES.contains(fact),
                FaultKind.FACT,
                "no fact: " + fact,
                String.valueOf(fact));
        if (other != null) {
            hangsOn(other);
        }
    }

    private void hangsOn(String other) {
        Optional<Question> asked = form.questions()
                .takeWhile(earlier -> !earlier.id().equals(question.id()))
                .filter(earlier -> earlier.id().equals(other))
                .findFirst();
        faultUnless(asked.isPresent(), FaultKind.NOT_BEFORE, "a question that is not asked before it: " + other, other);
        asked.ifPresent(this::answersOf);
    }

    private void answersOf(Question other) {
        if (other.type() == QuestionType.COUNTRY) {
            each(FaultKind.NO_SUCH_COUNTRY, "country", ConditionFits::isCountry);
        } else if (other.type() == QuestionType.TIER) {
            each(FaultKind.NO_SUCH_TIER, "tier", tier -> tiers == null || tiers.contains(tier));
        } else {
            Set<String> offered = other.type() == QuestionType.YES_NO
                    ? Set.of("yes", "no")
                    : other.options().stream().map(Option::id).collect(Collectors.toSet());
            faultUnless(
                    offered.containsAll(condition.anyOf()), FaultKind.NO_SUCH_ANSWER, "no answer of " + other.id(), "");
        }
    }

    private void each(FaultKind kind, String what, Predicate<String> known) {
        for (String value : condition.anyOf()) {
            faultUnless(known.test(value), kind, "no " + what + ": " + value, value);
        }
    }

    /** As the answer is kept: in capitals. */
    private static boolean isCountry(String code) {
        return CountryCode.parse(code)
                .filter(country -> country.value().equals(code))
                .isPresent();
    }

    private void faultUnless(boolean right, FaultKind kind, String words, String detail) {
        if (!right) {
            faults.add(new FormFault(question.id(), kind, "hangs on " + words, detail));
        }
    }
}
