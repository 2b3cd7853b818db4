package org.lodestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.Language;

class PortalTextsTest {

    private final PortalTexts texts = new PortalTexts();

    @Test
    void arguments_are_filled_in_by_name() {
        assertThat(texts.text("shell.saved", Language.FR, Map.of("time", "14:02")))
                .isEqualTo("Enregistré à 14:02");
    }

    @Test
    void a_date_at_the_end_of_a_Russian_sentence_brings_its_point() {
        String date = Formats.date(LocalDate.of(2026, 12, 17), Language.RU.locale());

        assertThat(texts.text("admissionui.now.target", Language.RU, Map.of("date", date)))
                .isEqualTo("Решение до " + date)
                .endsWith("г.");
    }

    @Test
    void an_unknown_key_shows_itself_rather_than_another_language() {
        assertThat(texts.text("no.such.key", Language.UZ, Map.of())).isEqualTo("!no.such.key!");
    }
}
