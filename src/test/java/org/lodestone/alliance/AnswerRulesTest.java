package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.alliance.domain.AllianceJson;
import org.lodestone.kernel.Language;
import org.lodestone.shell.PortalTexts;
import org.springframework.core.io.ClassPathResource;

/** A table of question type x wrong value x four languages, each with its message. */
class AnswerRulesTest {

    private static final PortalTexts TEXTS = new PortalTexts();
    private static final String FILE = UUID.randomUUID().toString();
    private static final String PERSON = UUID.randomUUID().toString();
    private static final AnswerContext CONTEXT =
            new AnswerContext(Set.of("small", "large"), Set.of(PERSON), Set.of(FILE, "f2", "f3"));
    private static final FormDefinition FORM = AllianceJson.form(AllianceFixture.ERMA, 1, everyType());

    @ParameterizedTest(name = "{0}: [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            text         | ''                    | Answer this question.
            text         | A                     | Write at least 2 characters; there is 1 so far.
            text         | Abcdefghijklmnopqrstu | Shorten this to 20 characters at most; there are 21 now.
            text         | lower                 | Write it in this way: A capital first (en).
            long-text    | short                 | Write at least 10 characters; there are 5 so far.
            yes-no       | ''                    | Choose an answer.
            yes-no       | maybe                 | Choose yes or no.
            consent      | no                    | Without this consent the application can’t be submitted.
            one-of       | ''                    | Choose an answer.
            one-of       | d                     | Choose from the answers that are offered here.
            many-of      | x                     | Choose at least 2 answers.
            many-of      | x,y,z                 | Choose at most 2 answers.
            many-of      | x,q                   | Choose from the answers that are offered here.
            many-of      | x,x                   | Choose from the answers that are offered here.
            number       | many                  | Write a number, for example 12.5.
            number       | 1e9                   | Write a number, for example 12.5.
            number       | 0.5                   | Write 1 or more.
            number       | 1000.1                | Write 1,000 or less.
            amount       | about 2               | Write a number with its unit, for example 2 t.
            amount       | 2                     | Write a number with its unit, for example 2 t.
            amount       | 2 pounds              | The unit pounds is not known here. Use one of these: t, kg.
            amount       | -1 kg                 | Write 0 kg or more.
            date         | tomorrow              | Write a date, for example 7 August 2025.
            date         | 2025-02-30            | Write a date, for example 7 August 2025.
            date         | 1999-12-31            | Choose 1 January 2000 or a later day.
            date         | 2031-01-01            | Choose 31 December 2030 or an earlier day.
            country      | ''                    | Choose an answer.
            country      | XX                    | Choose a country from the list.
            country      | uz                    | Choose a country from the list.
            files        | ''                    | Add the file that is asked for here.
            files        | nowhere               | A file of this answer is not there any more. Remove it and upload it again.
            person       | nobody                | Choose somebody from your organisation’s people, or invite them.
            tier         | gold                  | Choose a tier that is offered here.
            declaration  | ''                    | The signatory has not signed yet.
            declaration  | yes                   | The signatory has not signed yet.
            profile      | ''                    | Fill in this part of the profile.
            profile      | words                 | Fill in this part of the profile.
            """)
    void each_wrong_answer_is_told_in_four_languages(String question, String wrong, String english) {
        List<AnswerError> errors = AnswerRules.check(question(question), wrong, CONTEXT);

        assertThat(errors).hasSize(1);
        assertThat(message(errors.getFirst(), Language.EN)).isEqualTo(english);
        Set<String> messages = new HashSet<>();
        for (Language language : Language.values()) {
            String message = message(errors.getFirst(), language);
            assertThat(message)
                    .as(language.name())
                    .doesNotContain("{", "}", "!answer")
                    .endsWith(".");
            messages.add(message);
        }
        assertThat(messages).as("four languages, four messages").hasSize(4);
    }

    @Test
    void the_amount_is_told_to_be_a_number_with_its_unit_in_every_language() {
        AnswerError error =
                AnswerRules.check(question("amount"), "about 2", CONTEXT).getFirst();
        assertThat(Arrays.stream(Language.values()).map(language -> message(error, language)))
                .containsExactly(
                        "Write a number with its unit, for example 2 t.",
                        "Écrivez un nombre avec son unité, par exemple 2 t.",
                        "Введите число с единицей измерения, например 2 t.",
                        "Sonni birligi bilan yozing, masalan 2 t.");
    }

    @Test
    void russian_counts_in_its_own_plurals_and_dates_are_written_out() {
        AnswerError few = AnswerRules.check(question("text"), "А", CONTEXT).getFirst();
        assertThat(message(few, Language.RU)).isEqualTo("Введите не менее 2 знаков; сейчас их 1.");
        AnswerError early =
                AnswerRules.check(question("date"), "1999-12-31", CONTEXT).getFirst();
        assertThat(message(early, Language.FR)).contains("1 janvier 2000");
        assertThat(message(early, Language.RU)).contains("1 января 2000");
    }

    @ParameterizedTest(name = "{0}: [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            text         | Words
            website      | ''
            long-text    | Ten letters and more
            yes-no       | no
            consent      | yes
            one-of       | b
            many-of      | x,z
            country      | UZ
            tier         | small
            number       | 12.5
            amount       | 842 t
            date         | 2025-08-07
            declaration  | signed
            profile      | {}
            """)
    void a_right_answer_has_no_error(String question, String right) {
        assertThat(AnswerRules.check(question(question), right, CONTEXT)).isEmpty();
    }

    @Test
    void files_and_people_must_be_those_of_the_case() {
        assertThat(AnswerRules.check(question("files"), FILE + ",f2", CONTEXT)).isEmpty();
        assertThat(AnswerRules.check(question("files"), FILE + ",f2,f3", CONTEXT))
                .extracting(AnswerError::key)
                .containsExactly("answer.tooManyFiles");
        assertThat(AnswerRules.check(question("person"), PERSON, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void every_type_is_asked_in_the_form_and_refuses_to_be_left_out(QuestionType type) {
        Question asked = FORM.questions()
                .filter(question -> question.type() == type && question.required())
                .findFirst()
                .orElseThrow();
        assertThat(AnswerRules.check(asked, "", CONTEXT)).hasSize(1);
        assertThat(AnswerRules.check(asked, "   ", CONTEXT)).hasSize(1);
    }

    private static String message(AnswerError error, Language language) {
        return TEXTS.text(error.key(), language, error.arguments(language));
    }

    private static Question question(String id) {
        return FORM.question(id).orElseThrow();
    }

    private static String everyType() {
        try {
            return new ClassPathResource("alliances/every-type.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
