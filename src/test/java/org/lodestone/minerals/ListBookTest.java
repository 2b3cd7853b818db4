package org.lodestone.minerals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestone.minerals.Coverage.How;

class ListBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final MineralGroups GROUPS = new MineralGroups(Map.of(
            "ree", Set.of("lree", "scandium"), "lree", Set.of("cerium", "lanthanum"), "pgm", Set.of("platinum")));

    private final ListBook book = new ListBook(
            List.of(
                    list("CMI_1", Body.CMI, ListKind.CRITICAL, "2024-06-12", "bismuth", "ree"),
                    list("CMI_2", Body.CMI, ListKind.CRITICAL, "2025-08-07", "steel", "ree"),
                    list("CMI_3", Body.CMI, ListKind.CRITICAL, "2026-02-22", "steel", "ree"),
                    list("US_1", Body.US, ListKind.CRITICAL, "2022", "cerium", "lanthanum"),
                    list("EU_S", Body.EU, ListKind.STRATEGIC, "2024-05", "pgm")),
            GROUPS);

    @Test
    void a_list_that_names_a_group_contains_the_members_of_its_groups() {
        assertThat(book.elements(
                        book.current(Body.CMI, ListKind.CRITICAL, TODAY).orElseThrow()))
                .containsExactlyInAnyOrder("steel", "scandium", "cerium", "lanthanum");
        Coverage cerium = book.standing(Body.CMI, "cerium", TODAY).coverage();
        assertThat(cerium.how()).isEqualTo(How.THROUGH_GROUP);
        assertThat(cerium.through()).isEqualTo("ree");
    }

    @Test
    void a_group_that_a_list_does_not_name_counts_its_members_on_it() {
        assertThat(book.standing(Body.US, "lree", TODAY).coverage().how()).isEqualTo(How.ALL_MEMBERS);
        Coverage ree = book.standing(Body.US, "ree", TODAY).coverage();
        assertThat(ree).isEqualTo(new Coverage(How.SOME_MEMBERS, null, 2, 3));
        assertThat(ree.full()).isFalse();
    }

    @Test
    void a_mineral_is_on_a_list_since_the_version_that_took_it_in() {
        Standing steel = book.standing(Body.CMI, "steel", TODAY);
        assertThat(steel.critical()).isTrue();
        assertThat(steel.since()).map(MineralList::code).contains("CMI_2");
        assertThat(steel.before()).map(MineralList::code).contains("CMI_1");
        assertThat(steel.list()).map(MineralList::code).contains("CMI_3");
    }

    @Test
    void a_mineral_that_left_is_off_since_the_version_that_dropped_it() {
        Standing bismuth = book.standing(Body.CMI, "bismuth", TODAY);
        assertThat(bismuth.critical()).isFalse();
        assertThat(bismuth.since()).map(MineralList::code).contains("CMI_2");
    }

    @Test
    void before_the_first_known_version_nothing_is_claimed() {
        Standing ree = book.standing(Body.CMI, "ree", TODAY);
        assertThat(ree.critical()).isTrue();
        assertThat(ree.before()).isEmpty();
        assertThat(book.standing(Body.CMI, "ree", LocalDate.of(2024, 1, 1)).list())
                .isEmpty();
    }

    @Test
    void the_clock_decides_which_version_is_in_force() {
        assertThat(book.standing(Body.CMI, "steel", LocalDate.of(2025, 8, 6)).critical())
                .isFalse();
        assertThat(book.standing(Body.CMI, "steel", LocalDate.of(2025, 8, 7)).critical())
                .isTrue();
    }

    @Test
    void strategic_stands_beside_critical() {
        Standing platinum = book.standing(Body.EU, "platinum", TODAY);
        assertThat(platinum.strategic()).map(MineralList::code).contains("EU_S");
        assertThat(platinum.critical()).isFalse();
    }

    @Test
    void changes_name_what_came_in_and_what_went_out_and_a_confirmation_is_none() {
        List<ListChange> changes = book.changes(LocalDate.of(2025, 3, 1), TODAY);
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().added()).containsExactly("steel");
        assertThat(changes.getFirst().removed()).containsExactly("bismuth");
        assertThat(book.changes(LocalDate.of(2025, 8, 7), TODAY)).isEmpty();
    }

    private static MineralList list(String code, Body body, ListKind kind, String from, String... named) {
        return new MineralList(
                code, body, kind, code, ListDate.parse(from), named.length, Set.of(named), null, "a source");
    }
}
