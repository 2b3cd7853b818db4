package org.lodestone.alliance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.Question.Limits;
import org.lodestone.alliance.Question.Option;
import org.lodestone.alliance.QuestionType;
import org.lodestone.alliance.ShownWhen;
import org.lodestone.kernel.LocalizedText;

/** A form definition as its JSON document has it: what is left out is absent here, and has its default in the definition. */
record FormDocument(List<StepPart> steps) {

    FormDefinition definition(AllianceId alliance, int version) {
        return new FormDefinition(
                alliance, version, steps.stream().map(StepPart::step).toList());
    }

    record StepPart(
            String id, LocalizedText title, @Nullable LocalizedText help, List<QuestionPart> questions) {

        FormDefinition.Step step() {
            return new FormDefinition.Step(
                    id,
                    title,
                    help,
                    questions.stream().map(QuestionPart::question).toList());
        }
    }

    record QuestionPart(
            String id,
            QuestionType type,
            LocalizedText title,
            @Nullable LocalizedText help,
            boolean required,
            @Nullable LimitsPart limits,
            @Nullable List<Option> options,
            @Nullable List<String> units,
            @Nullable ShownWhen shownWhen,
            @Nullable String profileField,
            @Nullable String profileSection) {

        Question question() {
            return new Question(
                    id,
                    type,
                    title,
                    help,
                    required,
                    limits == null ? Limits.NONE : limits.limits(),
                    options == null ? List.of() : List.copyOf(options),
                    units == null ? List.of() : List.copyOf(units),
                    shownWhen,
                    profileField,
                    profileSection);
        }
    }

    record LimitsPart(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable LocalizedText patternHint,
            @Nullable Integer minCount,
            @Nullable Integer maxCount,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter,
            @Nullable String mustBe) {

        Limits limits() {
            return new Limits(
                    min,
                    max,
                    minLength,
                    maxLength,
                    pattern,
                    patternHint,
                    minCount,
                    maxCount,
                    notBefore,
                    notAfter,
                    mustBe);
        }
    }
}
