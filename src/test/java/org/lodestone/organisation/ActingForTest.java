package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class ActingForTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ActingFor acting;

    @Autowired
    Organisations organisations;

    @Test
    void an_affiliated_person_acts_with_their_right() {
        AnOrganisation plant = fixture.anOrganisation("Acting plant");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);

        SignedIn.signIn(viewer);

        assertThat(acting.organisation(plant.reference(), AccessRight.VIEWER).name())
                .isEqualTo("Acting plant");
        assertThatThrownBy(() -> acting.organisation(plant.id(), AccessRight.REPRESENTATIVE))
                .isInstanceOf(Problem.NotAllowed.class)
                .hasMessageContaining("organisationRepresentative");
        assertThatThrownBy(() -> acting.organisation(plant.reference(), AccessRight.OWNER))
                .isInstanceOf(Problem.NotAllowed.class)
                .hasMessageContaining("organisationOwner");
    }

    @Test
    void somebody_elses_organisation_is_not_found() {
        AnOrganisation plant = fixture.anOrganisation("Private plant");

        SignedIn.signIn(accounts.aPerson("Stranger"));

        assertThatThrownBy(() -> acting.organisation(plant.reference(), AccessRight.VIEWER))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> acting.organisation("ORG-999999", AccessRight.VIEWER))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_ended_affiliation_gives_no_right() {
        AnOrganisation plant = fixture.anOrganisation("Left plant");
        PersonId gone = fixture.colleague(plant, AccessRight.REPRESENTATIVE);
        fixture.endAffiliation(gone, plant);

        SignedIn.signIn(gone);

        assertThatThrownBy(() -> acting.organisation(plant.reference(), AccessRight.VIEWER))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(organisations.rightOf(gone, plant.id())).isEmpty();
        assertThat(organisations.peopleOf(plant.id()))
                .extracting(PersonInOrganisation::person)
                .containsExactly(plant.owner());
    }

    @Test
    void who_left_can_come_back() {
        AnOrganisation plant = fixture.anOrganisation("Returned plant");
        PersonId person = fixture.colleague(plant, AccessRight.VIEWER);
        fixture.endAffiliation(person, plant);
        fixture.affiliate(person, plant, AccessRight.VIEWER);
        fixture.endAffiliation(person, plant);
        fixture.affiliate(person, plant, AccessRight.OWNER);

        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.OWNER);
    }

    @Test
    void a_persons_organisations_come_by_name() {
        PersonId person = accounts.aPerson("Busy person");
        fixture.anOrganisation("Zinc works", person);
        fixture.anOrganisation("Antimony works", person);

        assertThat(organisations.affiliationsOf(person))
                .extracting(affiliation -> affiliation.organisation().name())
                .containsExactly("Antimony works", "Zinc works");
    }

    @Test
    void references_count_up() {
        AnOrganisation one = fixture.anOrganisation("Reference one");
        AnOrganisation two = fixture.anOrganisation("Reference two");

        assertThat(one.reference()).matches("ORG-\\d{6}").isLessThan(two.reference());
        assertThat(organisations.all(List.of(one.id(), two.id()))).containsOnlyKeys(one.id(), two.id());
    }
}
