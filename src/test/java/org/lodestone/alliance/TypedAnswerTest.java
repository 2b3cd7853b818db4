package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.alliance.Question.Limits;
import org.lodestone.alliance.Question.Option;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;

class TypedAnswerTest {

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            EN | 1,234      | 1234
            FR | 1,234      | 1.234
            RU | 37,7       | 37.7
            EN | 2,5        | 2.5
            EN | 0,125      | 0.125
            EN | 1,234.5    | 1234.5
            FR | 1 234 567  | 1234567
            FR | 1 234,5    | 1234.5
            EN | about 2    | about 2
            EN | 1,2,3      | 1,2,3
            """)
    void numbers_are_read_as_their_language_writes_them(Language language, String typed, String canonical) {
        assertThat(TypedAnswer.canonical(question(QuestionType.NUMBER), typed, language))
                .isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            EN | 842t       | 842 t
            RU | 37,7 T     | 37.7 t
            EN | 1,200 kg   | 1200 kg
            EN | about 2    | about 2
            EN | 2          | 2
            EN | 2 pounds   | 2 pounds
            """)
    void amounts_are_a_number_a_space_and_a_unit(Language language, String typed, String canonical) {
        assertThat(TypedAnswer.canonical(question(QuestionType.AMOUNT_WITH_UNIT), typed, language))
                .isEqualTo(canonical);
    }

    @Test
    void options_stand_in_the_forms_order_and_strange_ones_stay_to_be_found_wrong() {
        Question question = question(QuestionType.MANY_OF);
        assertThat(TypedAnswer.canonical(question, "c, a", Language.EN)).isEqualTo("a,c");
        assertThat(TypedAnswer.canonical(question, "c,q", Language.EN)).isEqualTo("c,q");
        assertThat(TypedAnswer.canonical(question, "", Language.EN)).isEmpty();
    }

    @Test
    void words_lose_what_a_database_refuses_and_keep_their_lines() {
        String typed = " cafe\u0301\u0000\r\nline two\t";
        assertThat(TypedAnswer.canonical(question(QuestionType.LONG_TEXT), typed, Language.FR))
                .isEqualTo("caf\u00e9\nline two");
    }

    private static Question question(QuestionType type) {
        LocalizedText text = LocalizedText.same("Question");
        List<Option> options =
                List.of(new Option("a", text, null), new Option("b", text, null), new Option("c", text, null));
        return new Question("q", type, text, null, true, Limits.NONE, options, List.of("t", "kg"), null, null, null);
    }
}
