package org.lodestone.alliance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.DocumentFault;
import org.lodestone.alliance.DocumentKind;
import org.lodestone.alliance.FaultKind;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.ProfileFacts;
import org.lodestone.alliance.Visibility;

/** A wrong form is found when it is stored, with everything that is wrong with it. */
class FormCheckTest {

    private static final String TEXT = "{'en':'a','fr':'b','ru':'c','uz':'d'}";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'id':'q','type':'TEXT','title':$},{'id':'q','type':'TEXT','title':$} | q is the id of more than one question
            {'id':'Q 1','type':'TEXT','title':$} | Q 1 is no id for a question
            {'id':'q','type':'TEXT','title':{'en':'a','fr':'b','ru':'c'}} | q title is not there in four languages
            {'id':'q','type':'ONE_OF','title':$} | q has options only when it chooses
            {'id':'q','type':'TEXT','title':$,'options':[{'id':'a','title':$}]} | q has options only when it chooses
            {'id':'q','type':'AMOUNT_WITH_UNIT','title':$} | q has units only when it asks for an amount
            {'id':'q','type':'PROFILE','title':$} | q names a section of the profile only when it asks for one
            {'id':'q','type':'PROFILE','title':$,'profileSection':'SECRETS'} | q names a section of the profile only when it asks for one
            {'id':'q','type':'TEXT','title':$,'profileField':'SHOE_SIZE'} | q is bound to no field of the profile: SHOE_SIZE
            {'id':'q','type':'TEXT','title':$,'shownWhen':{'question':'p','anyOf':['yes']}} | q hangs on a question that is not asked before it: p
            {'id':'p','type':'YES_NO','title':$},{'id':'q','type':'TEXT','title':$,'shownWhen':{'question':'p','anyOf':['perhaps']}} | q hangs on no answer of p
            {'id':'p','type':'COUNTRY','title':$},{'id':'q','type':'TEXT','title':$,'shownWhen':{'question':'p','anyOf':['UZ','XX']}} | q hangs on no country: XX
            {'id':'p','type':'TEXT','title':$},{'id':'q','type':'TEXT','title':$,'shownWhen':{'question':'p','anyOf':['yes']}} | q hangs on no answer of p
            {'id':'q','type':'TEXT','title':$,'shownWhen':{'fact':'weather','anyOf':['rain']}} | q hangs on no fact: weather
            {'id':'q','type':'TEXT','title':$,'limits':{'min':1}} | q is TEXT and has no min
            {'id':'q','type':'NUMBER','title':$,'limits':{'min':3,'max':2}} | q leaves nothing between 3 and 2
            {'id':'q','type':'TEXT','title':$,'limits':{'pattern':'('}} | q has a wrong pattern
            """)
    void a_wrong_form_says_what_is_wrong(String questions, String fault) {
        String form = "{'steps':[{'id':'s','title':$,'questions':[" + questions + "]}]}";
        assertThatThrownBy(() -> AllianceJson.form(AllianceFixture.ERMA, 1, json(form)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void a_misspelt_name_in_the_document_is_an_error() {
        String form =
                "{'steps':[{'id':'s','title':$,'questions':[{'id':'q','type':'TEXT','title':$,'requierd':true}]}]}";
        assertThatThrownBy(() -> AllianceJson.form(AllianceFixture.ERMA, 1, json(form)))
                .hasMessageContaining("requierd");
    }

    @Test
    void a_right_form_is_taken() {
        String form =
                "{'steps':[{'id':'s','title':$,'questions':[{'id':'q','type':'TEXT','title':$,'required':true}]}]}";
        assertThatCode(() -> AllianceJson.form(AllianceFixture.ERMA, 1, json(form)))
                .doesNotThrowAnyException();
        assertThat(AllianceJson.form(AllianceFixture.ERMA, 1, json(form)).question("q"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY,UZ", "TIER,large"})
    void a_question_may_hang_on_a_country_or_a_tier(String type, String answer) {
        FormDefinition form = AllianceJson.form(AllianceFixture.ERMA, 1, hangingOn(type, answer));

        assertThat(Visibility.of(form, Map.of("p", answer), ProfileFacts.NONE).ids())
                .containsExactlyInAnyOrder("p", "q");
        assertThat(Visibility.of(form, Map.of("p", "something else"), ProfileFacts.NONE)
                        .ids())
                .containsExactly("p");
    }

    @Test
    void a_condition_names_a_tier_that_the_alliance_has() {
        Set<String> tiers = Set.of("small", "large");

        assertThat(faults(hangingOn("TIER", "large"), tiers)).isEmpty();
        assertThat(faults(hangingOn("TIER", "huge"), tiers)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.NO_SUCH_TIER);
            assertThat(fault.place()).isEqualTo("q");
            assertThat(fault.detail()).isEqualTo("huge");
        });
    }

    private static List<DocumentFault> faults(String form, Set<String> tiers) {
        return DocumentCheck.faults(DocumentKind.FORM, form, null, tiers);
    }

    private static String hangingOn(String type, String answer) {
        return json("{'steps':[{'id':'s','title':$,'questions':[{'id':'p','type':'" + type + "','title':$},"
                + "{'id':'q','type':'TEXT','title':$,'shownWhen':{'question':'p','anyOf':['" + answer + "']}}]}]}");
    }

    private static String json(String text) {
        return text.replace("$", TEXT).replace('\'', '"');
    }
}
