package org.lodestone.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real identifiers of organisations, from GLEIF, ROR, CORDIS and the examples of the tax administrations. */
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"21380068P1DRHMJ8KU70", "5493001KJTIIGC8Y1R12", " 21380068p1drhmj8ku70 "})
    void a_real_lei_is_taken(String lei) {
        assertThat(Lei.parse(lei)).isPresent();
        assertEveryOtherDigitIsNoticed(lei.strip(), text -> Lei.parse(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999905974",
                "998221957",
                "999643007",
                "937808902",
                "941324376",
                "998296065",
                "997352934",
                "928228018",
                "999654356"
            })
    void a_real_pic_is_taken_and_a_slip_is_noticed(String pic) {
        assertThat(Pic.parse(pic))
                .hasValueSatisfying(parsed -> assertThat(parsed.value()).isEqualTo(pic));
        assertEveryOtherDigitIsNoticed(pic, text -> Pic.parse(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99990597", "9999059741", "99990597X", ""})
    void what_has_not_nine_digits_is_no_pic(String text) {
        assertThat(Pic.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ror.org/031vc2293",
                "https://ror.org/05f950310",
                "https://ror.org/02e2c7k09",
                "https://ror.org/04b181w54",
                "https://ror.org/03vjnqy43",
                "https://ror.org/02fhfw393",
                "https://ror.org/016st3p78",
                "https://ror.org/05hkkdn48",
                "https://ror.org/01zy2cs03",
                "https://ror.org/04xfq0f34"
            })
    void a_real_ror_id_is_taken_and_a_slip_is_noticed(String ror) {
        assertThat(RorId.parse(ror))
                .hasValueSatisfying(parsed -> assertThat(parsed.value()).isEqualTo(ror));
        assertEveryOtherDigitIsNoticed(ror, text -> RorId.parse(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"031vc2293", "ror.org/031VC2293", "http://ror.org/031vc2293/"})
    void a_ror_id_is_kept_as_its_address(String typed) {
        assertThat(RorId.parse(typed)).contains(new RorId("https://ror.org/031vc2293"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0428759497",
                "BG175074752",
                "CY10259033P",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "EL090145420",
                "EL090162593",
                "ESB66340514",
                "ESB58378431",
                "FI20774740",
                "FR40303265045",
                "FR23334175221",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE6433435OA",
                "IT00743110157",
                "LT119511515",
                "LT100001919017",
                "LU15027442",
                "LV40003521600",
                "MT11679112",
                "NL004495445B01",
                "NL123456789B13",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619"
            })
    void a_real_vat_number_of_the_union_is_taken_and_most_slips_are_noticed(String vat) {
        assertThat(VatNumber.parse(vat)).isPresent();
        String slipped =
                vat.substring(0, 5) + (vat.charAt(5) == '9' ? '0' : (char) (vat.charAt(5) + 1)) + vat.substring(6);
        assertThat(VatNumber.parse(slipped)).as(slipped).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB744495211", "CHE105833232MWST", "CHE-105.833.232 MWST", "XK330079956", "202328794"})
    void elsewhere_the_shape_is_enough(String vat) {
        assertThat(VatNumber.parse(vat)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DE", "DE1234", "no number", "FRIO303265045"})
    void what_has_not_the_shape_is_no_vat_number(String text) {
        assertThat(VatNumber.parse(text)).isEmpty();
    }

    private static void assertEveryOtherDigitIsNoticed(String right, java.util.function.Predicate<String> taken) {
        for (int i = right.length() - 7; i < right.length(); i++) {
            int position = i;
            assertThat(IntStream.rangeClosed('0', '9')
                            .filter(digit ->
                                    Character.isDigit(right.charAt(position)) && digit != right.charAt(position))
                            .mapToObj(digit ->
                                    right.substring(0, position) + (char) digit + right.substring(position + 1))
                            .filter(taken))
                    .isEmpty();
        }
    }
}
