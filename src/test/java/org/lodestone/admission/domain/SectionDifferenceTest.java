package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lodestone.admission.SectionDifference;
import org.lodestone.admission.SectionDifference.Row;
import org.lodestone.admission.SectionText;
import org.lodestone.organisation.ProfileField;

class SectionDifferenceTest {

    private static String mineral(String name, String amount) {
        return "{\"mineral\":\"%s\",\"roles\":[\"PRODUCES\"],\"amount\":\"%s\",\"unit\":\"t\",\"year\":\"2025\"}"
                .formatted(name, amount);
    }

    private static String certificate(String standard, String issuer) {
        return ("{\"standard\":\"%s\",\"number\":\"1\",\"issuer\":\"%s\",\"scope\":\"\",\"validUntil\":\"\","
                        + "\"file\":\"\",\"fileName\":\"\"}")
                .formatted(standard, issuer);
    }

    @Test
    void rows_of_a_mineral_stand_side_by_side_and_those_that_are_gone_come_last() {
        String before = "[" + mineral("rhenium", "1") + "," + mineral("molybdenum", "842") + ","
                + mineral("tungsten", "96") + "]";
        String now = "[" + mineral("tungsten", "96") + "," + mineral("molybdenum", "900") + ","
                + mineral("gallium", "2") + "]";
        assertThat(SectionDifference.minerals(before, now))
                .extracting(row -> amount(row.before()) + " to " + amount(row.now()), Row::changed)
                .containsExactly(
                        tuple("96 to 96", false),
                        tuple("842 to 900", true),
                        tuple("none to 2", true),
                        tuple("1 to none", true));
    }

    private static String amount(SectionText.Mineral row) {
        return row == null ? "none" : row.amount();
    }

    @Test
    void fields_come_in_the_profiles_order_with_what_they_were() {
        assertThat(SectionDifference.fields(
                        "{\"CITY\":\"Chirchiq\",\"COUNTRY\":\"UZ\"}", "{\"CITY\":\"Almalyk\",\"STREET\":\"1 Street\"}"))
                .containsOnly(
                        Map.entry(ProfileField.CITY, new Row<>("Chirchiq", "Almalyk")),
                        Map.entry(ProfileField.COUNTRY, new Row<>("UZ", null)),
                        Map.entry(ProfileField.STREET, new Row<>(null, "1 Street")))
                .isInstanceOf(SortedMap.class);
    }

    @Test
    void two_certificates_of_one_number_are_told_apart_by_their_order() {
        String before = "[" + certificate("ISO 9001", "A") + "," + certificate("ISO 9001", "B") + "]";
        String now = "[" + certificate("ISO 9001", "A") + "," + certificate("ISO 9001", "C") + "]";
        assertThat(SectionDifference.certificates(before, now))
                .extracting(Row::changed)
                .containsExactly(false, true);
    }

    @Test
    void a_section_that_was_empty_has_new_rows_only() {
        assertThat(SectionDifference.minerals("", "[" + mineral("rhenium", "1") + "]"))
                .singleElement()
                .satisfies(row -> assertThat(row.before()).isNull());
        assertThat(SectionDifference.people("", "")).isEmpty();
    }
}
