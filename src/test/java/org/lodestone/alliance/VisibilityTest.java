package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.alliance.domain.AllianceJson;
import org.springframework.core.io.ClassPathResource;

/** What the two real forms ask, given the answers and the profile. */
class VisibilityTest {

    private final FormDefinition erma = form("erma");
    private final FormDefinition cmi = form("cmi");

    @ParameterizedTest
    @CsvSource({"tungsten,true", "tin,true", "tantalum,true", "cobalt,true", "molybdenum,false", "rhenium,false"})
    void due_diligence_is_asked_of_whoever_works_with_3tg_or_cobalt(String mineral, boolean asked) {
        ProfileFacts facts = new ProfileFacts(Map.of("minerals", Set.of(mineral, "selenium")));
        for (FormDefinition form : new FormDefinition[] {erma, cmi}) {
            assertThat(Visibility.of(form, Map.of(), facts).ids().contains("due-diligence"))
                    .isEqualTo(asked);
        }
    }

    @Test
    void what_hangs_on_an_answer_appears_with_it() {
        assertThat(ids(cmi, Map.of("introduced", "own"))).doesNotContain("introduced-by");
        assertThat(ids(cmi, Map.of("introduced", "member"))).contains("introduced-by");
        assertThat(ids(erma, Map.of("contribution-kinds", "materials,projects")))
                .contains("offered-volume");
        assertThat(ids(erma, Map.of("conflict-of-interest", "yes"))).contains("conflict-of-interest-details");
    }

    @Test
    void what_hangs_on_a_question_that_is_not_asked_is_not_asked_whatever_was_answered_before() {
        Map<String, String> answers = Map.of("due-diligence", "published", "conflict-areas", "yes");
        assertThat(ids(erma, answers))
                .doesNotContain("due-diligence", "due-diligence-measures", "conflict-areas-measures");
        ProfileFacts tungsten = new ProfileFacts(Map.of("minerals", Set.of("tungsten")));
        assertThat(Visibility.of(erma, answers, tungsten).ids())
                .contains("due-diligence", "due-diligence-measures", "conflict-areas-measures");
    }

    @Test
    void the_origin_of_raw_materials_is_asked_of_producers_only() {
        ProfileFacts finance = new ProfileFacts(Map.of("stages", Set.of("FINANCE")));
        ProfileFacts refiner = new ProfileFacts(Map.of("stages", Set.of("FINANCE", "REFINING")));
        assertThat(Visibility.of(cmi, Map.of(), finance).ids()).doesNotContain("raw-material-origin");
        assertThat(Visibility.of(cmi, Map.of(), refiner).ids()).contains("raw-material-origin");
    }

    private static Set<String> ids(FormDefinition form, Map<String, String> answers) {
        return Visibility.of(form, answers, ProfileFacts.NONE).ids();
    }

    private static FormDefinition form(String slug) {
        try {
            return AllianceJson.form(
                    AllianceFixture.ERMA,
                    1,
                    new ClassPathResource("alliances/" + slug + "/form-1.json")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
