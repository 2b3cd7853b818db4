package org.lodestone.admission.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lodestone.admission.ui.questions.AnswerWords.SectionAnswer;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever makes a row a changed one can be read in it. */
class SectionWordsTest extends ViewTest {

    @Autowired
    SectionWords words;

    @Test
    void another_file_of_the_same_name_is_a_new_one() {
        String before = certificate("Smelter", "1", "iso.pdf");

        assertThat(changed("CERTIFICATES", before, certificate("Smelter", "2", "iso.pdf")))
                .contains(">iso.pdf</del>", "<ins>iso.pdf (new file)</ins>");
        assertThat(changed("CERTIFICATES", before, certificate("Smelter", "2", "iso-2.pdf")))
                .contains("<ins>iso-2.pdf</ins>");
    }

    @Test
    void a_certificates_scope_and_a_persons_right_are_told() {
        assertThat(changed("CERTIFICATES", certificate("Smelter", "1", "iso.pdf"), certificate("Mine", "1", "iso.pdf")))
                .contains(">Smelter</del>", "<ins>Mine</ins>")
                .doesNotContain("new file");
        assertThat(changed("PEOPLE", person("VIEWER"), person("OWNER"))).contains(">Viewer</del>", "<ins>Owner</ins>");
    }

    private String changed(String section, String before, String now) {
        return words.changed(new SectionAnswer(section, now), before, true)
                .getElement()
                .getOuterHTML()
                .replaceAll("\\s*\\n\\s*", "");
    }

    private static String certificate(String scope, String file, String name) {
        return """
                [{"standard":"ISO 14001","number":"1234","issuer":"TÜV","scope":"%s","validUntil":"","file":"%s","fileName":"%s"}]""".formatted(scope, file, name);
    }

    private static String person(String right) {
        return """
                [{"person":"1","name":"Ann","function":"Chair","right":"%s","roles":[]}]""".formatted(right);
    }
}
