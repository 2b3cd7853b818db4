package org.lodestone.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.MineralInput;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Organisations;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingProfileRows;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** A section of the profile is asked about: the case's copy changes, and the profile follows when the person says so. */
@PortalTest
@Tag("database")
class AnsweringSectionsTest {

    private static final MineralInput MOLYBDENUM = mineral("molybdenum", MineralRole.PRODUCES);
    private static final MineralInput TUNGSTEN = mineral("tungsten", MineralRole.PRODUCES);

    @Autowired
    CaseFixture cases;

    @Autowired
    OrganisationFixture organisations;

    @Autowired
    Organisations reading;

    @Autowired
    AnsweringSections sections;

    @Autowired
    AnsweringRequests answering;

    @Autowired
    SavingProfileRows rows;

    private AnOrganisation plant;

    @BeforeEach
    void aPlant() {
        plant = cases.tmk();
    }

    @Test
    void a_field_changes_in_the_case_alone() {
        ACase made = asked("address");
        field(made, ProfileField.CITY, "Almalyk", "Chirchiq");
        assertThat(copy(made, "address")).contains("Almalyk");
        assertThat(profile().value(ProfileField.CITY)).contains("Chirchiq");
    }

    @Test
    void the_profile_follows_what_changed_and_nothing_else_when_the_person_says_so() {
        ACase made = asked("address");
        organisations.write(plant, ProfileField.STREET, "2 Newer Street");
        field(made, ProfileField.CITY, "Almalyk", "Chirchiq");
        handIn(made, true);
        assertThat(profile().value(ProfileField.CITY)).contains("Almalyk");
        assertThat(profile().value(ProfileField.STREET)).contains("2 Newer Street");
    }

    @Test
    void the_profile_stays_as_it_is_when_the_person_does_not() {
        ACase made = asked("address");
        field(made, ProfileField.CITY, "Almalyk", "Chirchiq");
        handIn(made, false);
        assertThat(copy(made, "address")).contains("Almalyk");
        assertThat(profile().value(ProfileField.CITY)).contains("Chirchiq");
    }

    @Test
    void minerals_are_added_changed_and_removed_in_the_copy_and_then_in_the_profile() {
        ACase made = asked("minerals");
        MineralInput more =
                new MineralInput("molybdenum", Set.of(MineralRole.PRODUCES), new BigDecimal("842"), "t", 2024);
        mineral(made, more, MOLYBDENUM);
        mineral(made, mineral("rhenium", MineralRole.PRODUCES), null);
        remove(made, TUNGSTEN);
        assertThat(profile().minerals())
                .extracting(MineralActivity::mineral)
                .contains("tungsten")
                .hasSize(2);

        handIn(made, true);

        assertThat(profile().minerals())
                .extracting(MineralActivity::mineral)
                .containsExactlyInAnyOrder("molybdenum", "rhenium");
        assertThat(profile().minerals())
                .filteredOn(row -> row.mineral().equals("molybdenum"))
                .singleElement()
                .satisfies(row -> assertThat(row.amount()).isEqualByComparingTo("842"));
    }

    @Test
    void two_people_change_different_fields_and_the_second_reads_the_first_ones_value_in_the_same() {
        ACase made = asked("address");
        field(made, ProfileField.CITY, "Almalyk", "Chirchiq");
        PersonId colleague = organisations.colleague(plant, AccessRight.REPRESENTATIVE);
        SignedIn.as(
                colleague,
                () -> sections.answerField(
                        made.of(),
                        made.reference(),
                        "address",
                        ProfileField.STREET,
                        "5 Works Road",
                        "1 Example Street"));
        assertThatThrownBy(() -> SignedIn.as(
                        colleague,
                        () -> sections.answerField(
                                made.of(), made.reference(), "address", ProfileField.CITY, "Angren", "Chirchiq")))
                .isInstanceOfSatisfying(Problem.StaleEdit.class, stale -> assertThat(stale.arguments())
                        .containsEntry("value", "Almalyk"));
        assertThat(copy(made, "address")).contains("Almalyk", "5 Works Road");
    }

    @Test
    void two_people_who_say_different_things_of_one_mineral_are_not_lost_to_each_other() {
        ACase made = asked("minerals");
        MineralInput bought = mineral("tungsten", MineralRole.BUYS);
        mineral(made, bought, TUNGSTEN);
        assertThatThrownBy(() -> mineral(made, mineral("tungsten", MineralRole.RECYCLES), TUNGSTEN))
                .isInstanceOfSatisfying(Problem.StaleEdit.class, stale -> assertThat(
                                stale.arguments().get("row"))
                        .isInstanceOfSatisfying(MineralActivity.class, row -> assertThat(row.roles())
                                .containsExactly(MineralRole.BUYS)));
    }

    @Test
    void a_mineral_that_a_colleague_removed_does_not_come_back_by_itself() {
        ACase made = asked("minerals");
        remove(made, TUNGSTEN);
        assertThatThrownBy(() -> mineral(made, mineral("tungsten", MineralRole.BUYS), TUNGSTEN))
                .hasMessageContaining("mineralGone");
        assertThat(copy(made, "minerals")).doesNotContain("tungsten");
    }

    @Test
    void whoever_removes_a_mineral_and_adds_it_again_has_changed_nothing() {
        ACase made = asked("minerals");
        String before = copy(made, "minerals");
        remove(made, MOLYBDENUM);
        mineral(made, MOLYBDENUM, null);
        assertThat(copy(made, "minerals")).isEqualTo(before);
    }

    @Test
    void what_the_profile_says_newer_stays_where_the_case_says_nothing_else() {
        ACase made = asked("minerals");
        MineralActivity kept = profile().minerals().stream()
                .filter(row -> row.mineral().equals("molybdenum"))
                .findFirst()
                .orElseThrow();
        MineralInput newer =
                new MineralInput("molybdenum", Set.of(MineralRole.PRODUCES), new BigDecimal("900"), "t", 2026);
        rows.changeMineral(plant.id(), kept.id(), newer, kept.version(), plant.owner(), Instant.now());
        mineral(made, mineral("molybdenum", MineralRole.BUYS), MOLYBDENUM);
        handIn(made, true);
        assertThat(profile().minerals())
                .filteredOn(row -> row.mineral().equals("molybdenum"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.roles()).containsExactly(MineralRole.BUYS);
                    assertThat(row.amount()).isEqualByComparingTo("900");
                    assertThat(row.year()).isEqualTo(2026);
                });
    }

    @Test
    void a_corrected_name_is_the_cases_from_then_on() {
        ACase made = asked("identity");
        field(made, ProfileField.LEGAL_NAME, "Corrected Metals Plant", plant.name());
        handIn(made, false);
        assertThat(cases.review(made, made.reviewer()).sheet().organisation().name())
                .isEqualTo("Corrected Metals Plant");
        assertThat(reading.get(plant.id()).name()).isEqualTo(plant.name());
    }

    @Test
    void the_profile_is_not_taken_over_what_a_colleague_corrected_unseen() {
        ACase made = asked("address");
        long seen = cases.open(made).question("address").orElseThrow().version();
        organisations.write(plant, ProfileField.STREET, "2 Newer Street");
        field(made, ProfileField.CITY, "Almalyk", "Chirchiq");
        assertThatThrownBy(() -> SignedIn.as(
                        made.applicant(),
                        () -> answering.takeFromProfile(made.of(), made.reference(), "address", seen)))
                .isInstanceOf(Problem.StaleEdit.class);
        assertThat(copy(made, "address")).contains("Almalyk");
    }

    @Test
    void a_wrong_value_is_kept_and_refused_when_the_answers_are_handed_in() {
        ACase made = asked("identifiers");
        field(made, ProfileField.LEI, "12345", "");
        assertThat(copy(made, "identifiers")).contains("12345");
        assertThatThrownBy(() -> handIn(made, true)).hasMessageContaining("answersMissing");
    }

    @Test
    void nothing_but_the_section_that_was_asked_about_changes() {
        ACase made = asked("address");
        assertThatThrownBy(() -> SignedIn.as(
                        made.applicant(),
                        () -> sections.answerField(
                                made.of(), made.reference(), "identity", ProfileField.TRADE_NAME, "Other", "")))
                .hasMessageContaining("notAsked");
        assertThatThrownBy(() -> field(made, ProfileField.TRADE_NAME, "Other", ""))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> SignedIn.as(
                        made.applicant(),
                        () -> sections.answerMineral(made.of(), made.reference(), "address", TUNGSTEN, null)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_mineral_that_nobody_knows_and_an_amount_without_a_unit_are_refused() {
        ACase made = asked("minerals");
        assertThatThrownBy(() -> mineral(made, mineral("unobtainium", MineralRole.BUYS), null))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> mineral(
                        made,
                        new MineralInput("tungsten", Set.of(MineralRole.BUYS), BigDecimal.TEN, null, null),
                        TUNGSTEN))
                .hasMessageContaining("mineralAmount");
    }

    private ACase asked(String question) {
        return cases.aCase().of(plant).to(cases.erma()).asked(question, "Is this right?");
    }

    private void field(ACase made, ProfileField field, String value, String seen) {
        SignedIn.as(
                made.applicant(),
                () -> sections.answerField(made.of(), made.reference(), question(made), field, value, seen));
    }

    private void mineral(ACase made, MineralInput now, MineralInput seen) {
        SignedIn.as(
                made.applicant(), () -> sections.answerMineral(made.of(), made.reference(), question(made), now, seen));
    }

    private void remove(ACase made, MineralInput seen) {
        SignedIn.as(made.applicant(), () -> {
            sections.removeMineral(made.of(), made.reference(), question(made), seen);
            return "";
        });
    }

    private String question(ACase made) {
        return cases.open(made).request().items().getFirst().question();
    }

    private void handIn(ACase made, boolean follows) {
        RequestForInformation request = cases.open(made).request();
        CaseFixture.run(made.applicant(), () -> {
            request.items().forEach(item -> answering.reply(made.of(), made.reference(), item.id(), "Corrected", 0));
            answering.resubmit(made.of(), made.reference(), follows);
        });
    }

    private String copy(ACase made, String question) {
        return cases.open(made).question(question).orElseThrow().value();
    }

    private Profile profile() {
        return reading.profile(plant.id());
    }

    private static MineralInput mineral(String id, MineralRole role) {
        return new MineralInput(id, Set.of(role), null, null, null);
    }
}
