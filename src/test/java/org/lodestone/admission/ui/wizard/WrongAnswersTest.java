package org.lodestone.admission.ui.wizard;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Language;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every type of question, given wrong values through the wizard's own fields, in four languages: the message at the field. */
class WrongAnswersTest extends ViewTest {

    private static final List<WrongAnswer> TABLE = WrongAnswer.table();

    @Autowired
    CaseFixture cases;

    @Autowired
    AllianceFixture alliances;

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_wrong_answer_has_its_message_at_its_field(Language language) {
        ACase made = cases.aCase()
                .of(cases.tmk())
                .to(alliances.anAllianceWithEveryType())
                .draft();
        as(made.applicant());
        reading(language, ZoneId.of("Asia/Tashkent"));
        SoftAssertions all = new SoftAssertions();
        Set<QuestionType> asked = EnumSet.noneOf(QuestionType.class);
        String step = "";
        for (WrongAnswer wrong : TABLE) {
            if (!wrong.step().equals(step)) {
                step = wrong.step();
                open("o/" + made.of() + "/cases/" + made.reference() + "/form/" + step);
            }
            wrong.give();
            asked.add(wrong.type());
            all.assertThat(Wizard.error(wrong.question()).replaceAll("[\u00a0\u202f]", " "))
                    .as(wrong.question() + " [" + wrong.value() + "]")
                    .isEqualTo(wrong.message(language));
        }
        all.assertThat(asked).containsExactlyInAnyOrder(QuestionType.values());
        all.assertAll();
    }
}
