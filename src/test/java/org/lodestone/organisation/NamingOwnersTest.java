package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation whose owners can't sign in any more is not lost: a system administrator names one of its people. */
@PortalTest
@Tag("database")
class NamingOwnersTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    NamingOwners naming;

    @Autowired
    ManagingPeople managing;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    private PersonId system;

    @BeforeEach
    void aSystemAdministrator() {
        system = accounts.aPerson("System");
        accounts.grant(system, PortalRole.SYSTEM_ADMIN);
    }

    @Test
    void a_system_administrator_names_an_owner_where_none_can_sign_in_and_the_record_says_who_did() {
        AnOrganisation plant = deserted("Deserted works");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);

        name(plant, viewer);

        assertThat(organisations.rightOf(viewer, plant.id())).contains(AccessRight.OWNER);
        assertThat(database.sql("select actor from audit_entry where act = 'RightChanged' and subject_id = ?")
                        .param(viewer.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(system.value());
        SignedIn.as(viewer, () -> {
            managing.assignRoles(plant.reference(), viewer, Set.of(ContactRole.PRIMARY));
            return "";
        });
    }

    @Test
    void where_an_owner_can_sign_in_nobody_is_named_in_the_owners_place() {
        AnOrganisation plant = fixture.anOrganisation("Run works");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);

        assertThatThrownBy(() -> name(plant, viewer)).hasMessageContaining("ownerThere");
        assertThat(organisations.rightOf(viewer, plant.id())).contains(AccessRight.VIEWER);

        accounts.suspend(plant.owner());
        PersonId second = fixture.colleague(plant, AccessRight.OWNER);
        assertThatThrownBy(() -> name(plant, viewer)).hasMessageContaining("ownerThere");
        assertThat(organisations.rightOf(second, plant.id())).contains(AccessRight.OWNER);
    }

    @Test
    void nobody_comes_in_from_outside_and_nobody_is_named_who_cannot_sign_in() {
        AnOrganisation plant = deserted("Closed works");
        PersonId suspended = fixture.colleague(plant, AccessRight.REPRESENTATIVE);
        accounts.suspend(suspended);

        assertThatThrownBy(() -> name(plant, accounts.aPerson("Stranger"))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> name(plant, suspended)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> name(plant, plant.owner())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_appoints_does_not_appoint_themselves() {
        AnOrganisation plant = deserted("Works of the administrator");
        fixture.affiliate(system, plant, AccessRight.VIEWER);

        assertThatThrownBy(() -> name(plant, system))
                .isInstanceOf(Problem.NotAllowed.class)
                .hasMessageContaining("ownerOneself");
        assertThat(organisations.rightOf(system, plant.id())).contains(AccessRight.VIEWER);
    }

    @Test
    void the_list_holds_organisations_without_an_owner_and_those_of_their_people_who_can_sign_in() {
        AnOrganisation plant = deserted("Aaa listed works");
        PersonId viewer = fixture.colleague(plant, AccessRight.VIEWER);
        accounts.suspend(fixture.colleague(plant, AccessRight.REPRESENTATIVE));
        AnOrganisation left = deserted("Aaa left works");
        AnOrganisation run = fixture.anOrganisation("Aaa run works");

        assertThat(listed(plant)).hasValueSatisfying(found -> assertThat(found.people())
                .extracting(PersonInOrganisation::person)
                .containsExactly(viewer));
        assertThat(listed(left))
                .hasValueSatisfying(found -> assertThat(found.people()).isEmpty());
        assertThat(listed(run)).isEmpty();

        name(plant, viewer);
        assertThat(listed(plant)).isEmpty();
    }

    private AnOrganisation deserted(String name) {
        AnOrganisation deserted = fixture.anOrganisation(name);
        accounts.suspend(deserted.owner());
        return deserted;
    }

    private void name(AnOrganisation organisation, PersonId person) {
        asSystem(() -> {
            naming.name(organisation.id(), person);
            return "";
        });
    }

    private Optional<OwnerlessOrganisation> listed(AnOrganisation organisation) {
        return asSystem(naming::ownerless).stream()
                .filter(found -> found.organisation().id().equals(organisation.id()))
                .findFirst();
    }

    private <T> T asSystem(Supplier<T> act) {
        return SignedIn.as(system, List.of("SYSTEM_ADMIN"), act);
    }
}
