package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestone.alliance.Question;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.organisation.BeneficialOwner;
import org.lodestone.organisation.BeneficialOwners;
import org.lodestone.shell.PortalTexts;
import tools.jackson.databind.json.JsonMapper;

/** Paper says in the reader's language what the screen says. */
class CaseWordsTest {

    private final CaseWords words = new CaseWords(new PortalTexts(), null, null);

    @Test
    void numbers_amounts_and_days_follow_the_language() {
        assertThat(lines(QuestionType.NUMBER, null, "1234.5", Language.FR)).containsExactly("1\u202f234,5");
        assertThat(lines(QuestionType.AMOUNT_WITH_UNIT, null, "37.7 t", Language.RU))
                .containsExactly("37,7\u00a0t");
        assertThat(lines(QuestionType.DATE, null, "2025-08-07", Language.EN)).containsExactly("7 August 2025");
        assertThat(lines(QuestionType.NUMBER, null, "a lot", Language.FR)).containsExactly("a lot");
    }

    @Test
    void so_do_minerals_certificates_shares_and_owners() {
        assertThat(section(
                        "MINERALS", List.of(new SectionMineral("rhenium", List.of("PRODUCES"), "1842.5", "t", "2025"))))
                .singleElement()
                .asString()
                .endsWith("1\u202f842,5\u00a0t 2025");
        assertThat(section(
                        "CERTIFICATES",
                        List.of(Map.of(
                                "standard", "ISO 9001",
                                "number", "1",
                                "issuer", "Issuer",
                                "scope", "",
                                "validUntil", "2027-03-01",
                                "file", "",
                                "fileName", ""))))
                .containsExactly("ISO 9001 · 1 · Issuer · 1 mars 2027");
        String owners = BeneficialOwners.write(
                List.of(new BeneficialOwner("Uzbekistan", BeneficialOwner.Kind.STATE, new BigDecimal("62.5"))));
        assertThat(section("OWNERSHIP", Map.of("STATE_SHARE", "62.5", "BENEFICIAL_OWNERS", owners)))
                .anyMatch(line -> line.endsWith(" 62,5\u00a0%"))
                .anyMatch(line -> line.endsWith("Uzbekistan (État), 62,5\u00a0%"));
    }

    private record SectionMineral(String mineral, List<String> roles, String amount, String unit, String year) {}

    private List<String> section(String name, Object content) {
        return lines(QuestionType.PROFILE, name, JsonMapper.shared().writeValueAsString(content), Language.FR);
    }

    private List<String> lines(QuestionType type, @Nullable String section, String value, Language language) {
        LocalizedText title = new LocalizedText("Q", "Q", "Q", "Q");
        Question question = new Question(
                "q", type, title, null, true, Question.Limits.NONE, List.of(), List.of("t"), null, null, section);
        return words.lines(question, value, null, Map.of(), new CaseWords.Reader(language, id -> id));
    }
}
