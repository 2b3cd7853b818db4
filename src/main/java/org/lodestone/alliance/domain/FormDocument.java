package org.lodestone.alliance.domain;

import java.util.List;
import java.util.Objects;
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
record FormDocument(@Nullable List<StepPart> steps) {

    FormDefinition definition(AllianceId alliance, int version) {
        return new FormDefinition(
                alliance, version, listed(steps).stream().map(StepPart::step).toList());
    }

    record StepPart(
            String id,
            LocalizedText title,
            @Nullable LocalizedText help,
            @Nullable List<QuestionPart> questions) {

        FormDefinition.Step step() {
            return new FormDefinition.Step(
                    given(id),
                    title,
                    help,
                    listed(questions).stream().map(QuestionPart::question).toList());
        }
    }

    record QuestionPart(
            String id,
            QuestionType type,
            LocalizedText title,
            @Nullable LocalizedText help,
            boolean required,
            @Nullable Limits limits,
            @Nullable List<OptionPart> options,
            @Nullable List<String> units,
            @Nullable ConditionPart shownWhen,
            @Nullable String profileField,
            @Nullable String profileSection) {

        Question question() {
            return new Question(
                    given(id),
                    type,
                    title,
                    help,
                    required,
                    limits == null ? Limits.NONE : limits,
                    listed(options).stream().map(OptionPart::option).toList(),
                    listed(units),
                    shownWhen == null ? null : shownWhen.condition(),
                    profileField,
                    profileSection);
        }
    }

    record OptionPart(
            String id, LocalizedText title, @Nullable LocalizedText help) {

        Option option() {
            return new Option(given(id), title, help);
        }
    }

    record ConditionPart(
            @Nullable String question,
            @Nullable String fact,
            @Nullable List<String> anyOf) {

        ShownWhen condition() {
            return new ShownWhen(question, fact, listed(anyOf));
        }
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /** What was left out is found wrong by the check, and not here. */
    private static String given(@Nullable String id) {
        return id == null ? "" : id;
    }
}
