package org.lodestone.benefits.minerals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.benefits.Member;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.lodestone.minerals.Body;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ComparingListsTest {

    @Autowired
    ComparingLists comparing;

    @Autowired
    Member members;

    @Autowired
    AccountFixture accounts;

    @Autowired
    MovableClock clock;

    @Test
    void a_member_sees_77_minerals_against_nine_bodies_and_its_own_marked() {
        AnOrganisation plant = members.aMember("Matrix plant");
        SignedIn.signIn(members.viewer(plant));

        ListMatrix matrix = comparing.matrix(plant.reference(), Language.EN);

        assertThat(matrix.rows()).hasSize(77).allSatisfy(row -> assertThat(row.standings())
                .hasSize(9));
        assertThat(matrix.rows())
                .filteredOn(MatrixRow::ours)
                .extracting(MatrixRow::id)
                .containsExactly("molybdenum", "tungsten");
    }

    @Test
    void rows_stand_by_name_in_the_readers_language() {
        AnOrganisation plant = members.aMember("Reading plant");
        SignedIn.signIn(plant.owner());

        assertThat(comparing.matrix(plant.reference(), Language.RU).rows())
                .extracting(MatrixRow::name)
                .startsWith("Алюминий (бокситы, глинозём)", "Барит (барий)");
    }

    @Test
    void what_changed_in_twelve_months_follows_the_clock() {
        clock.set("2025-12-01T00:00:00Z");
        AnOrganisation plant = members.aMember("Plant in 2025");
        SignedIn.signIn(plant.owner());
        ListMatrix matrix = comparing.matrix(plant.reference(), Language.EN);
        assertThat(matrix.recent())
                .extracting(change -> change.list().code())
                .containsExactly("US_2025", "CMI_2025_24", "CMI_2025_23");
        assertThat(matrix.rows())
                .filteredOn(row -> row.id().equals("molybdenum") || row.id().equals("bismuth"))
                .allMatch(MatrixRow::changed);

        clock.set("2026-11-23T00:00:00Z");
        assertThat(comparing.matrix(plant.reference(), Language.EN).recent()).isEmpty();
    }

    @Test
    void the_page_of_a_mineral_costs_a_fixed_number_of_statements() {
        AnOrganisation plant = members.aMember("Frugal plant");
        SignedIn.signIn(plant.owner());

        Statements statements =
                Statements.during(() -> comparing.mineral(plant.reference(), "molybdenum", Language.EN));

        assertThat(statements.count()).as(statements.toString()).isLessThanOrEqualTo(20);
    }

    @Test
    void an_unknown_mineral_is_not_found() {
        AnOrganisation plant = members.aMember("Curious plant");
        SignedIn.signIn(plant.owner());

        assertThatThrownBy(() -> comparing.mineral(plant.reference(), "unobtainium", Language.EN))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void no_data_leaves_the_service_while_the_benefit_is_closed() {
        AnOrganisation plant = members.anOutsider("Plant outside the institute");
        SignedIn.signIn(plant.owner());

        assertThatThrownBy(() -> comparing.matrix(plant.reference(), Language.EN))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> comparing.mineral(plant.reference(), "tungsten", Language.EN))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void somebody_elses_organisation_is_not_found() {
        AnOrganisation plant = members.aMember("Plant of others with minerals");
        SignedIn.signIn(accounts.aPerson("A stranger to minerals"));

        assertThatThrownBy(() -> comparing.matrix(plant.reference(), Language.EN))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_institutes_list_is_the_one_in_force() {
        clock.set("2025-08-06T12:00:00Z");
        AnOrganisation plant = members.aMember("Plant on the eve");
        SignedIn.signIn(plant.owner());
        assertThat(size(plant)).isEqualTo(23);

        clock.set("2025-08-07T12:00:00Z");
        assertThat(size(plant)).isEqualTo(24);
    }

    private int size(AnOrganisation plant) {
        return comparing.matrix(plant.reference(), Language.EN).versions().stream()
                .filter(version -> version.list().body() == Body.CMI
                        && version.list().kind() == org.lodestone.minerals.ListKind.CRITICAL)
                .findFirst()
                .orElseThrow()
                .list()
                .size();
    }
}
