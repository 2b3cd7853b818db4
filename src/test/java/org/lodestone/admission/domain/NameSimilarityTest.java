package org.lodestone.admission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IRAN TIRE MANUFACTURING COMPANY | Iran Tire Manufacturing Co.",
                "MAPNA GROUP | Group MAPNA, JSC",
                "AEROCARIBBEAN AIRLINES | Aero Caribbean Airlines S.A.",
                "OOO TEKHNOMASH | Техномаш",
                "CONSTRUVIDA S.A. | Construvída"
            })
    void the_same_body_in_another_spelling_resembles(String listed, String searched) {
        assertThat(NameSimilarity.between(searched, listed).score()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATIONAL INDUSTRIAL GROUP | International Industries Trading",
                "LAZARUS GROUP | Almalyk Mining Group",
                "KAHANE CHAI | Uzbek Technological Metals Plant"
            })
    void what_shares_only_common_words_does_not(String listed, String searched) {
        assertThat(NameSimilarity.between(searched, listed).score()).isLessThan(SanctionsScreening.RESEMBLES);
    }

    @Test
    void the_words_that_both_have_are_told() {
        assertThat(NameSimilarity.between("Arya Sasol Polymer Co", "ARYA SASOL POLYMER COMPANY")
                        .words())
                .containsExactly("arya", "sasol", "polymer");
    }

    @Test
    void the_list_is_read_with_its_aliases_and_without_ships() throws IOException {
        List<SdnList.Body> bodies = SdnList.read("""
                4700,"KAHANE CHAI",-0- ,"FTO] [SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'CARD'; a.k.a. 'KACH'."
                4234,"HERMANN","vessel","CUBA",-0- ,"CL2685","General Cargo","2597","1098","Cuba","Compania Golfo S.A.",-0-
                \u001A
                """);
        assertThat(bodies).hasSize(2);
        assertThat(bodies.getFirst().names()).containsExactly("KAHANE CHAI", "CARD", "KACH");
        assertThat(bodies.getFirst().programme()).isEqualTo("FTO, SDGT");
        assertThat(bodies.get(1).names()).containsExactly("Compania Golfo S.A.");
        assertThat(bodies.get(1).country()).isEqualTo("Cuba");
    }
}
