package org.lodestone.admission.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestone.admission.ui.wizard.Wizard.asked;
import static org.lodestone.admission.ui.wizard.Wizard.choose;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that are asked only for some countries or some tiers, in the wizard. */
class HangingOnCountryOrTierTest extends ViewTest {

    private static final String FORM =
            """
            {'steps':[{'id':'only','title':$,'questions':[
              {'id':'mine','type':'COUNTRY','title':$},
              {'id':'licence','type':'TEXT','title':$,'shownWhen':{'question':'mine','anyOf':['UZ','KZ']}},
              {'id':'level','type':'TIER','title':$},
              {'id':'turnover','type':'TEXT','title':$,'shownWhen':{'question':'level','anyOf':['large']}}]}]}
            """.replace("$", "{'en':'a','fr':'b','ru':'c','uz':'d'}").replace('\'', '"');

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @BeforeEach
    void aDraft() {
        ACase made = cases.aCase().to(alliances.anAlliance(FORM)).draft();
        as(made.applicant());
        open("o/" + made.of() + "/cases/" + made.reference() + "/form/only");
    }

    @Test
    void a_question_appears_with_the_country_that_it_hangs_on_and_goes_with_it() {
        assertThat(asked("licence")).isFalse();
        choose("mine", "KZ");
        assertThat(asked("licence")).isTrue();
        choose("mine", "FR");
        assertThat(asked("licence")).isFalse();
    }

    @Test
    void a_question_appears_with_the_tier_that_it_hangs_on_and_goes_with_it() {
        assertThat(asked("turnover")).isFalse();
        choose("level", "large");
        assertThat(asked("turnover")).isTrue();
        choose("level", "small");
        assertThat(asked("turnover")).isFalse();
    }
}
