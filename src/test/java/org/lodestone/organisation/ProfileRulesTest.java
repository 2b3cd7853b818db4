package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileRulesTest {

    @ParameterizedTest
    @CsvSource({
        "LEI,' 21380068p1drhmj8ku70',21380068P1DRHMJ8KU70",
        "ROR,031vc2293,https://ror.org/031vc2293",
        "EMAIL_DOMAIN,Info@TMK.uz,tmk.uz",
        "COUNTRY,uz,UZ",
        "STATE_SHARE,'100,00 %',100",
        "STAGES,'REFINING,EXTRACTION,NONSENSE','EXTRACTION,REFINING'",
        "VAT,'de 136 695 976',DE136695976"
    })
    void a_value_is_kept_in_its_standard_form(ProfileField field, String typed, String kept) {
        assertThat(ProfileRules.canonical(field, typed)).isEqualTo(kept);
        assertThat(ProfileRules.wrong(field, kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEI,21380068P1DRHMJ8KU71",
        "PIC,999905975",
        "VAT,DE136695977",
        "ROR,https://ror.org/031vc2294",
        "COUNTRY,Nowhere",
        "EMAIL_DOMAIN,not a domain",
        "WEBSITE,just words",
        "REGISTRATION_NUMBER,none",
        "STATE_SHARE,101",
        "STATE_SHARE,a half",
        "SIZE,HUGE",
        "OWNERSHIP,MINE",
        "BENEFICIAL_OWNERS,The state"
    })
    void a_wrong_value_is_named_by_its_field(ProfileField field, String value) {
        assertThat(ProfileRules.wrong(field, value)).contains("profile.wrong." + field.name());
    }

    @ParameterizedTest
    @EnumSource(ProfileField.class)
    void an_empty_value_is_never_wrong(ProfileField field) {
        assertThat(ProfileRules.wrong(field, " ")).isEmpty();
    }

    @Test
    void beneficial_owners_have_one_text() {
        List<BeneficialOwner> owners = List.of(
                new BeneficialOwner("Republic of Uzbekistan", BeneficialOwner.Kind.STATE, new BigDecimal("75.50")),
                new BeneficialOwner("A fund “A”", BeneficialOwner.Kind.LEGAL_ENTITY, null));

        String text = BeneficialOwners.write(owners);

        assertThat(text)
                .isEqualTo("[{\"name\":\"Republic of Uzbekistan\",\"kind\":\"STATE\",\"share\":\"75.5\"},"
                        + "{\"name\":\"A fund “A”\",\"kind\":\"LEGAL_ENTITY\"}]");
        assertThat(BeneficialOwners.write(BeneficialOwners.read(text))).isEqualTo(text);
        assertThat(ProfileRules.wrong(ProfileField.BENEFICIAL_OWNERS, text)).isEmpty();
        assertThat(BeneficialOwners.write(List.of())).isEmpty();
    }

    @Test
    void shares_of_more_than_the_whole_are_wrong() {
        BeneficialOwner most = new BeneficialOwner("One", BeneficialOwner.Kind.PERSON, new BigDecimal("60"));
        BeneficialOwner more = new BeneficialOwner("Two", BeneficialOwner.Kind.PERSON, new BigDecimal("41"));

        assertThat(BeneficialOwners.addUp(List.of(most))).isTrue();
        assertThat(BeneficialOwners.addUp(List.of(most, more))).isFalse();
    }
}
