package org.lodestone.benefits.minerals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.benefits.explained.ui.ExplainedBenefit;
import org.lodestone.benefits.plots.ui.LinePlot;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.shell.Page;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

class MineralsViewTest extends ViewTest {

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Test
    void a_member_sees_the_matrix_with_its_own_minerals_first() {
        AnOrganisation plant = signedInMember("Plant with a matrix");

        assertThat(open("o/" + plant.reference() + "/minerals")).isEqualTo(200);

        List<NativeTableRow> rows = rows();
        assertThat(rows).hasSize(77);
        assertThat(firstCell(rows.get(0))).isEqualTo("Molybdenum Mo · ours");
        assertThat(firstCell(rows.get(1))).isEqualTo("Tungsten W · ours");
        assertThat(text()).contains("Lists in force", "What changed last");
    }

    @Test
    void molybdenum_is_told_in_a_sentence_beside_the_matrix() {
        AnOrganisation plant = signedInMember("Plant with a sentence");

        open("o/" + plant.reference() + "/minerals?mineral=molybdenum");

        assertThat(text())
                .contains(
                        "On the lists of Canada, Australia, Japan, Korea and India; on the institute’s since 7 August 2025.",
                        "On the institute’s list since 7 August 2025, when the 23 became 24; with it came Steel.",
                        "Uzbekistan",
                        "2,000 t");
    }

    @Test
    void the_sentence_speaks_russian() {
        reading(Language.RU, ZoneId.of("Asia/Tashkent"));
        AnOrganisation plant = signedInMember("Plant that reads Russian");

        open("o/" + plant.reference() + "/minerals?mineral=molybdenum");

        assertThat(text())
                .contains("В списках Канады, Австралии, Японии, Кореи и Индии; в списке института с 7 августа 2025");
    }

    @Test
    void looking_for_a_mineral_writes_the_words_into_the_address() {
        AnOrganisation plant = signedInMember("Plant that looks");
        open("o/" + plant.reference() + "/minerals?order=name");

        look("rhen");

        assertThat(rows()).hasSize(1);
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("q=rhen")
                .contains("order=name");
    }

    @Test
    void where_nothing_changed_in_twelve_months_the_page_says_so() {
        clock.set("2027-06-01T00:00:00Z");
        AnOrganisation plant = signedInMember("Plant in quiet times");

        open("o/" + plant.reference() + "/minerals?changed=1");

        assertThat(text()).contains("No list changed in twelve months", "1 June 2027");
    }

    @Test
    void the_page_of_a_mineral_has_its_lists_production_prices_and_sources() {
        AnOrganisation plant = signedInMember("Plant with a page");

        assertThat(open("o/" + plant.reference() + "/minerals/molybdenum")).isEqualTo(200);

        assertThat(_get(H1.class).getText()).isEqualTo("Molybdenum");
        assertThat(text())
                .contains("mine production", "260,000", "Reserves, kt")
                .contains("USGS MCS 2026 citing Argus", "investornews.com")
                .contains("not on it", "12 June 2024");
        assertThat(_find(LinePlot.class)).hasSize(3);
    }

    @Test
    void reserves_are_drawn_beside_production_in_their_own_order_with_each_number_in_words() {
        AnOrganisation plant = signedInMember("Plant with reserves");

        open("o/" + plant.reference() + "/minerals/tungsten");

        List<NativeTableRow> reserves = rows(table("Reserves"));
        assertThat(reserves).hasSize(rows(table("Production 2025, estimate")).size());
        assertThat(cells(reserves.get(0))).containsExactly("China", "100.0%", "2,500,000");
        assertThat(cells(reserves.get(1))).containsExactly("Australia", "22.8%", "570,000");
        assertThat(cells(reserves.getLast())).containsExactly("World", "", "> 4,700,000");
        assertThat(_find(H3.class).stream().map(H3::getText)).contains("Production 2025, estimate", "Reserves");
    }

    @Test
    void where_the_source_has_no_reserves_no_bar_is_drawn() {
        AnOrganisation plant = signedInMember("Plant without reserves");

        open("o/" + plant.reference() + "/minerals/rhenium");

        assertThat(rows(table("Reserves")).stream()
                        .map(MineralsViewTest::cells)
                        .filter(cells -> List.of("not available", "large").contains(cells.get(2))))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells.get(1)).isEmpty());
    }

    @Test
    void a_withheld_figure_is_a_word_and_not_a_zero() {
        AnOrganisation plant = signedInMember("Plant that reads lithium");

        open("o/" + plant.reference() + "/minerals/lithium");

        assertThat(text()).contains("withheld");
    }

    @Test
    void an_unknown_mineral_is_not_found() {
        AnOrganisation plant = signedInMember("Plant that is curious");

        assertThat(open("o/" + plant.reference() + "/minerals/unobtainium")).isEqualTo(404);
    }

    @Test
    void who_is_not_entitled_reads_what_it_is_and_sees_no_figure() {
        AnOrganisation plant = members.anOutsider("Plant without minerals");
        as(plant.owner());

        for (String page : List.of("/minerals", "/minerals/molybdenum")) {
            assertThat(open("o/" + plant.reference() + page)).isEqualTo(200);
            _assertOne(ExplainedBenefit.class);
            _assertNone(NativeTable.class);
            assertThat(text()).doesNotContain("7 August 2025");
        }
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = members.aMember("Plant with secrets");
        as(accounts.aPerson("A stranger at the matrix"));

        assertThat(open("o/" + plant.reference() + "/minerals")).isEqualTo(404);
    }

    private AnOrganisation signedInMember(String name) {
        AnOrganisation plant = members.aMember(name);
        as(plant.owner());
        return plant;
    }

    private static void look(String words) {
        TextField field = _get(TextField.class);
        field.setValue(words);
        _fireValueChange(field, true);
    }

    private static List<NativeTableRow> rows() {
        NativeTable matrix = _find(NativeTable.class).stream()
                .filter(table -> table.hasClassName("ls-matrix"))
                .findFirst()
                .orElseThrow();
        return matrix.getBody().getRows();
    }

    /** By its caption, which is what screen readers read first. */
    private static NativeTable table(String caption) {
        return _find(NativeTable.class).stream()
                .filter(table -> table.getCaptionText().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<NativeTableRow> rows(NativeTable table) {
        return table.getBody().getRows();
    }

    /** Texts, and of a bar its length. */
    private static List<String> cells(NativeTableRow row) {
        return row.getChildren()
                .map(cell -> cell.hasClassName("bar")
                        ? _get(
                                        cell,
                                        Span.class,
                                        spec -> spec.withPredicate(
                                                fill -> fill.getStyle().get("width") != null))
                                .getStyle()
                                .get("width")
                        : cell.getElement().getTextRecursively())
                .toList();
    }

    private static String firstCell(NativeTableRow row) {
        NativeTableHeaderCell cell =
                (NativeTableHeaderCell) row.getChildren().findFirst().orElseThrow();
        return cell.getElement().getTextRecursively().replaceFirst("(Mo|W) ·", " $1 ·");
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
