package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class SavingTheProfileTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    SavingTheProfile saving;

    @Autowired
    SavingProfileRows rows;

    @Autowired
    Organisations organisations;

    @Autowired
    MovableClock clock;

    @Test
    void a_field_is_saved_and_counts_its_own_versions() {
        AnOrganisation plant = fixture.anOrganisation("Versioned plant");

        FieldValue first = save(plant, ProfileField.CITY, "Chirchiq", 0);
        FieldValue second = save(plant, ProfileField.CITY, "Olmaliq", first.version());

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        Profile profile = organisations.profile(plant.id());
        assertThat(profile.value(ProfileField.CITY)).contains("Olmaliq");
        assertThat(profile.fields().get(ProfileField.CITY)).isEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEGAL_NAME", "COUNTRY"})
    void what_everybody_knows_the_organisation_by_is_never_emptied(ProfileField field) {
        AnOrganisation plant = fixture.anOrganisation("Plant with a name and a country");
        FieldValue now = organisations.profile(plant.id()).fields().get(field);

        assertThatThrownBy(() -> save(plant, field, " ", now.version())).isInstanceOf(Problem.RuleBroken.class);
        assertThat(organisations.profile(plant.id()).fields().get(field)).isEqualTo(now);
    }

    @Test
    void a_stale_edit_is_refused_and_says_what_is_there_now_and_who_wrote_it() {
        AnOrganisation plant = fixture.anOrganisation("Stale plant");
        PersonId colleague = fixture.colleague(plant, AccessRight.REPRESENTATIVE);
        Instant when = clock.instant();
        saving.save(plant.id(), ProfileField.CITY, "Chirchiq", 0, colleague, when);

        Problem.StaleEdit stale =
                catchThrowableOfType(Problem.StaleEdit.class, () -> save(plant, ProfileField.CITY, "Olmaliq", 0));

        assertThat(stale.key()).isEqualTo("problem.profileStale");
        assertThat(stale.arguments())
                .containsEntry("value", "Chirchiq")
                .containsEntry("person", "REPRESENTATIVE of Stale plant")
                .containsEntry("at", when)
                .containsEntry("version", 1L);
        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).contains("Chirchiq");
    }

    @Test
    void two_people_edit_different_fields_at_once() throws Exception {
        AnOrganisation plant = fixture.anOrganisation("Busy plant");
        for (int round = 0; round < 10; round++) {
            long version = round;
            String value = "Round " + round;
            List<Object> outcomes = atOnce(
                    () -> save(plant, ProfileField.CITY, value, version),
                    () -> save(plant, ProfileField.STREET, value, version));
            assertThat(outcomes).allMatch(FieldValue.class::isInstance);
        }
        assertThat(organisations.profile(plant.id()).version(ProfileField.STREET))
                .isEqualTo(10);
    }

    @Test
    void of_two_people_who_save_the_same_field_at_once_one_is_told_about_the_other() throws Exception {
        AnOrganisation plant = fixture.anOrganisation("Contested plant");
        for (int round = 0; round < 20; round++) {
            long version = round;
            List<Object> outcomes = atOnce(
                    () -> save(plant, ProfileField.CITY, "One " + version, version),
                    () -> save(plant, ProfileField.CITY, "Two " + version, version));
            assertThat(outcomes).filteredOn(FieldValue.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Problem.StaleEdit.class::isInstance).hasSize(1);
        }
    }

    @Test
    void a_wrong_value_is_saved_and_counts_for_nothing() {
        AnOrganisation plant = fixture.anOrganisation("Wrong plant");

        save(plant, ProfileField.LEI, "NOT-A-LEI", 0);
        save(plant, ProfileField.COUNTRY, "Nowhere", 1);

        Profile profile = organisations.profile(plant.id());
        assertThat(profile.value(ProfileField.LEI)).contains("NOT-A-LEI");
        assertThat(profile.organisation().country().value()).isEqualTo("UZ");
    }

    @Test
    void an_emptied_field_keeps_counting() {
        AnOrganisation plant = fixture.anOrganisation("Emptied plant");
        save(plant, ProfileField.CITY, "Chirchiq", 0);

        FieldValue emptied = save(plant, ProfileField.CITY, null, 1);

        assertThat(emptied.version()).isEqualTo(2);
        assertThat(organisations.profile(plant.id()).value(ProfileField.CITY)).isEmpty();
    }

    @Test
    void the_same_value_again_is_no_change() {
        AnOrganisation plant = fixture.anOrganisation("Same plant");
        save(plant, ProfileField.CITY, "Chirchiq", 0);

        assertThat(save(plant, ProfileField.CITY, " Chirchiq ", 0).version()).isEqualTo(1);
    }

    @Test
    void the_name_in_lists_follows_the_profile() {
        AnOrganisation plant = fixture.anOrganisation("Old name");

        save(plant, ProfileField.LEGAL_NAME, "New name", 1);

        assertThat(organisations.get(plant.id()).name()).isEqualTo("New name");
    }

    @Test
    void a_value_beyond_the_limit_is_refused() {
        AnOrganisation plant = fixture.anOrganisation("Long plant");

        assertThatThrownBy(() -> save(plant, ProfileField.POSTAL_ADDRESS, "x".repeat(4001), 0))
                .isInstanceOf(Problem.RuleBroken.class);
    }

    @Test
    void a_mineral_that_somebody_else_changed_is_not_overwritten() {
        AnOrganisation plant = fixture.anOrganisation("Mineral plant");
        MineralActivity added = fixture.addMineral(plant, "molybdenum", MineralRole.PRODUCES);
        MineralInput more = new MineralInput(
                "molybdenum", java.util.Set.of(MineralRole.PRODUCES), new java.math.BigDecimal("842"), "t", 2025);
        rows.changeMineral(plant.id(), added.id(), more, 1, plant.owner(), clock.instant());

        assertThatThrownBy(() -> rows.removeMineral(plant.id(), added.id(), 1, plant.owner(), clock.instant()))
                .isInstanceOf(Problem.StaleEdit.class);
        assertThat(organisations.profile(plant.id()).minerals())
                .singleElement()
                .satisfies(mineral -> assertThat(mineral.amount()).isEqualTo(new java.math.BigDecimal("842")))
                .extracting(MineralActivity::version)
                .isEqualTo(2L);
    }

    @Test
    void a_row_of_another_organisation_is_not_found() {
        MineralActivity foreign =
                fixture.addMineral(fixture.anOrganisation("Foreign plant"), "rhenium", MineralRole.BUYS);
        AnOrganisation plant = fixture.anOrganisation("Curious plant");

        assertThatThrownBy(() ->
                        rows.removeMineral(plant.id(), foreign.id(), foreign.version(), plant.owner(), clock.instant()))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_number_stays_with_the_first_who_gave_it_and_both_keep_their_profile() {
        String number = "R" + System.nanoTime();
        AnOrganisation first = fixture.anOrganisation("First holder");
        AnOrganisation second = fixture.anOrganisation("Second holder");
        save(first, ProfileField.REGISTRATION_NUMBER, number, 0);
        save(second, ProfileField.REGISTRATION_NUMBER, number, 0);

        assertThat(organisations.profile(second.id()).value(ProfileField.REGISTRATION_NUMBER))
                .contains(number);
    }

    private FieldValue save(AnOrganisation organisation, ProfileField field, String value, long expected) {
        return saving.save(organisation.id(), field, value, expected, organisation.owner(), clock.instant());
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> two) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> running = List.of(one, two).stream()
                    .map(act -> threads.submit(() -> outcome(act)))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private static Object outcome(Callable<?> act) {
        try {
            return act.call();
        } catch (Exception problem) {
            return problem;
        }
    }
}
