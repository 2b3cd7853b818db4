package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
class PeopleServicesTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    ManagingPeople managing;

    @Autowired
    Organisations organisations;

    @Test
    void an_owner_changes_a_colleagues_right() {
        AnOrganisation plant = fixture.anOrganisation("Rights plant");
        PersonId colleague = fixture.colleague(plant, AccessRight.VIEWER);
        SignedIn.signIn(plant.owner());

        managing.changeRight(plant.reference(), colleague, AccessRight.REPRESENTATIVE);

        assertThat(organisations.rightOf(colleague, plant.id())).contains(AccessRight.REPRESENTATIVE);
    }

    @Test
    void a_representative_reads_people_and_changes_none() {
        AnOrganisation plant = fixture.anOrganisation("Read plant");
        PersonId representative = fixture.colleague(plant, AccessRight.REPRESENTATIVE);
        SignedIn.signIn(representative);

        assertThat(managing.people(plant.reference())).hasSize(2);
        assertThatThrownBy(() -> managing.changeRight(plant.reference(), plant.owner(), AccessRight.VIEWER))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> managing.end(plant.reference(), plant.owner())).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> managing.assignRoles(plant.reference(), representative, Set.of(ContactRole.BILLING)))
                .isInstanceOf(Problem.NotAllowed.class);
    }

    @Test
    void the_last_owner_can_neither_leave_nor_be_demoted() {
        AnOrganisation plant = fixture.anOrganisation("Last plant");
        fixture.colleague(plant, AccessRight.REPRESENTATIVE);
        SignedIn.signIn(plant.owner());

        assertThatThrownBy(() -> managing.leave(plant.reference()))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("lastOwner");
        assertThatThrownBy(() -> managing.changeRight(plant.reference(), plant.owner(), AccessRight.VIEWER))
                .hasMessageContaining("lastOwner");

        PersonId second = fixture.colleague(plant, AccessRight.OWNER);
        managing.leave(plant.reference());

        assertThat(organisations.rightOf(plant.owner(), plant.id())).isEmpty();
        assertThat(organisations.rightOf(second, plant.id())).contains(AccessRight.OWNER);
    }

    @Test
    void an_owner_whose_account_is_suspended_does_not_count() {
        AnOrganisation plant = fixture.anOrganisation("Suspended plant");
        PersonId suspended = fixture.colleague(plant, AccessRight.OWNER);
        accounts.suspend(suspended);
        SignedIn.signIn(plant.owner());

        assertThatThrownBy(() -> managing.leave(plant.reference())).hasMessageContaining("lastOwner");
        assertThatThrownBy(() -> managing.changeRight(plant.reference(), plant.owner(), AccessRight.VIEWER))
                .hasMessageContaining("lastOwner");

        managing.end(plant.reference(), suspended);
        assertThat(organisations.rightOf(plant.owner(), plant.id())).contains(AccessRight.OWNER);
    }

    @Test
    void two_owners_who_leave_at_once_do_not_leave_it_without_one() throws Exception {
        for (int round = 0; round < 10; round++) {
            AnOrganisation plant = fixture.anOrganisation("Deserted plant " + round);
            PersonId second = fixture.colleague(plant, AccessRight.OWNER);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (PersonId owner : List.of(plant.owner(), second)) {
                    threads.submit(() -> SignedIn.as(owner, () -> {
                        managing.leave(plant.reference());
                        return owner;
                    }));
                }
            }
            assertThat(organisations.peopleOf(plant.id())).hasSize(1);
        }
    }

    @Test
    void contact_roles_and_functions_stand_apart_from_rights() {
        AnOrganisation plant = fixture.anOrganisation("Roles plant");
        PersonId colleague = fixture.colleague(plant, AccessRight.VIEWER);
        SignedIn.signIn(plant.owner());

        managing.assignRoles(plant.reference(), colleague, Set.of(ContactRole.SIGNATORY, ContactRole.BILLING));
        managing.nameFunction(plant.reference(), colleague, " Deputy director ");

        PersonInOrganisation shown = organisations.peopleOf(plant.id()).stream()
                .filter(person -> person.person().equals(colleague))
                .findFirst()
                .orElseThrow();
        assertThat(shown.roles()).containsExactlyInAnyOrder(ContactRole.SIGNATORY, ContactRole.BILLING);
        assertThat(shown.function()).isEqualTo("Deputy director");
        assertThat(shown.right()).isEqualTo(AccessRight.VIEWER);
    }

    @Test
    void everyone_names_their_own_function_and_nobody_elses() {
        AnOrganisation plant = fixture.anOrganisation("Function plant");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);
        SignedIn.signIn(viewer);

        managing.nameFunction(plant.reference(), viewer, "Engineer");

        assertThatThrownBy(() -> managing.nameFunction(plant.reference(), plant.owner(), "Clown"))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> managing.nameFunction(plant.reference(), viewer, "x".repeat(201)))
                .isInstanceOf(Problem.RuleBroken.class);
    }

    @Test
    void a_stranger_finds_nothing() {
        AnOrganisation plant = fixture.anOrganisation("Hidden plant");
        SignedIn.signIn(accounts.aPerson("Stranger"));

        assertThatThrownBy(() -> managing.people(plant.reference())).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> managing.own(plant.reference())).isInstanceOf(Problem.NotFound.class);
    }
}
