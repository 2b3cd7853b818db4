package org.lodestone.minerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.Language;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ReferenceDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    Minerals minerals;

    @Autowired
    MineralLists lists;

    @Autowired
    Production production;

    @Test
    void all_77_minerals_have_a_name_in_every_language() {
        for (Language language : Language.values()) {
            List<MineralName> names = minerals.all(language);
            assertThat(names)
                    .hasSize(77)
                    .allSatisfy(name -> assertThat(name.name()).isNotBlank().isNotEqualTo(name.id()));
        }
        assertThat(minerals.name("tungsten", Language.RU)).isEqualTo("Вольфрам");
        assertThat(minerals.name("unobtainium", Language.RU)).isEqualTo("unobtainium");
    }

    @Test
    void english_names_are_those_of_the_reference_data() {
        lists.minerals().forEach(mineral -> assertThat(minerals.name(mineral.id(), Language.EN))
                .isEqualTo(mineral.name()));
    }

    @Test
    void nine_bodies_have_17_lists_each_as_long_as_it_says() {
        ListBook book = lists.book();
        assertThat(book.lists()).hasSize(17).allSatisfy(list -> assertThat(list.provenance())
                .isNotBlank());
        assertThat(book.lists()).extracting(MineralList::body).containsOnly(Body.values());
        assertThat(book.lists())
                .filteredOn(list -> list.body() == Body.CMI && list.kind() == ListKind.CRITICAL)
                .allSatisfy(list -> assertThat(list.named()).hasSize(list.size()));
    }

    @Test
    void the_institutes_23_became_24_on_7_august_2025() {
        ListBook book = lists.book();
        assertThat(size(book, LocalDate.of(2025, 8, 6))).isEqualTo(23);
        assertThat(size(book, LocalDate.of(2025, 8, 7))).isEqualTo(24);
        ListChange change = book.changes(LocalDate.of(2025, 8, 6), DAY).stream()
                .filter(found -> found.list().body() == Body.CMI)
                .findFirst()
                .orElseThrow();
        assertThat(change.added()).containsExactly("molybdenum", "steel");
        assertThat(change.removed()).containsExactly("bismuth");
    }

    @Test
    void molybdenum_is_on_the_lists_of_five_countries_and_the_institute() {
        ListBook book = lists.book();
        assertThat(Stream.of(Body.values())
                        .filter(body -> book.standing(body, "molybdenum", DAY).critical()))
                .containsExactly(Body.CA, Body.AU, Body.JP, Body.KR, Body.IN, Body.CMI);
        assertThat(book.standing(Body.CMI, "molybdenum", DAY)
                        .since()
                        .orElseThrow()
                        .from())
                .isEqualTo(ListDate.parse("2025-08-07"));
    }

    @Test
    void rare_earths_resolve_through_groups_of_groups() {
        assertThat(lists.groups().elements("ree"))
                .hasSize(16)
                .contains("lanthanum", "lutetium", "scandium")
                .doesNotContain("lree", "hree");
        assertThat(lists.book().standing(Body.CA, "dysprosium", DAY).critical()).isTrue();
    }

    @Test
    void production_keeps_years_units_reserves_and_what_is_not_a_number() {
        WorldProduction molybdenum = production.world("molybdenum").orElseThrow();
        WorldFigure uzbekistan = place(molybdenum, "UZ");
        assertThat(molybdenum.year()).isEqualTo(2025);
        assertThat(molybdenum.unit()).isEqualTo("t");
        assertThat(molybdenum.reservesUnit()).isEqualTo("kt");
        assertThat(uzbekistan.before().amount()).isEqualByComparingTo("2100");
        assertThat(uzbekistan.latest().amount()).isEqualByComparingTo("2000");
        assertThat(uzbekistan.reserves().amount()).isEqualByComparingTo("21");
        assertThat(place(production.world("lithium").orElseThrow(), "US").latest())
                .isEqualTo(new Quantity(null, Qualifier.WITHHELD));
        WorldFigure world = production.world("tungsten").orElseThrow().figures().getLast();
        assertThat(world.place()).isEqualTo(WorldFigure.Place.WORLD);
        assertThat(world.reserves().qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(world.reserves().amount()).isEqualByComparingTo(new BigDecimal("4700000"));
        assertThat(production.world("selenium")).isEmpty();
    }

    @Test
    void series_carry_their_source_and_licence() {
        List<Series> rhenium = production.series("rhenium");
        assertThat(rhenium).hasSize(5);
        assertThat(rhenium.getFirst().price()).isTrue();
        assertThat(rhenium.getFirst().source()).isEqualTo("USGS MCS 2026 citing Argus");
        assertThat(rhenium.getFirst().points()).hasSize(5);
        assertThat(rhenium.getFirst().points().getLast().estimated()).isTrue();
        Series copper = production.series("copper").getFirst();
        assertThat(copper.points()).hasSize(120);
        assertThat(copper.licence()).isEqualTo("CC BY 4.0");
        assertThat(production.series("lithium")).hasSize(3 + 9);
    }

    private static int size(ListBook book, LocalDate day) {
        return book.current(Body.CMI, ListKind.CRITICAL, day).orElseThrow().size();
    }

    private static WorldFigure place(WorldProduction production, String country) {
        return production.figures().stream()
                .filter(figure -> new CountryCode(country).equals(figure.country()))
                .findFirst()
                .orElseThrow();
    }
}
