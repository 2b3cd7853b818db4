package org.lodestone.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.access.PortalRole;
import org.lodestone.alliance.domain.StaffInvitation;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@Tag("database")
class GrantingStaffRolesTest {

    @Autowired
    GrantingStaffRoles granting;

    @Autowired
    StaffRoles roles;

    @Autowired
    Alliances alliances;

    @Autowired
    AllianceFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AllianceId alliance;
    private PersonId admin;

    @BeforeEach
    void anAllianceAndASystemAdministrator() {
        alliance = fixture.anAllianceWithEveryType();
        admin = accounts.aPerson("System");
        accounts.grant(admin, PortalRole.SYSTEM_ADMIN);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void an_administrator_gives_a_role_to_somebody_with_an_account_who_has_it_at_once_and_is_told() {
        EmailAddress email = AccountFixture.address();
        PersonId person = accounts.aPerson("Dilnoza Example", email, Language.RU);

        GivenRole given = asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));

        assertThat(given).isEqualTo(new GivenRole(false, "Dilnoza Example"));
        assertThat(roles.of(person)).containsEntry(alliance, Set.of(StaffRole.REVIEWER));
        assertThat(letters(email)).containsExactly("staffRoleGranted");
        assertThat(acts(person)).contains("StaffRoleGranted by " + admin);
    }

    @Test
    void somebody_without_an_account_is_invited_and_has_the_role_when_the_address_is_confirmed() {
        EmailAddress email = AccountFixture.address();

        GivenRole given = asAdmin(() -> granting.give(alliance, email, StaffRole.DECIDER));
        assertThat(given.invited()).isTrue();
        assertThat(letters(email)).containsExactly("staffInvitation");
        assertThat(overview().invitations()).singleElement().satisfies(open -> {
            assertThat(open.email()).isEqualTo(email);
            assertThat(open.role()).isEqualTo(StaffRole.DECIDER);
        });

        PersonId person = accounts.aPerson("Newly Registered", email, Language.EN);

        assertThat(roles.of(person)).containsEntry(alliance, Set.of(StaffRole.DECIDER));
        assertThat(overview().invitations()).isEmpty();
        assertThat(letters(email)).containsExactly("staffInvitation", "staffRoleGranted");
    }

    @Test
    void an_expired_invitation_gives_nothing_and_the_role_can_be_given_anew() {
        EmailAddress email = AccountFixture.address();
        asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));
        UUID first = overview().invitations().getFirst().id();
        clock.advance(StaffInvitation.VALID);
        assertThat(overview().invitations()).singleElement().satisfies(open -> assertThat(open.expired())
                .isTrue());
        PersonId late = accounts.aPerson("Too Late", email, Language.EN);
        assertThat(roles.of(late)).isEmpty();
        assertThat(acts(first)).containsExactly("StaffInvited by " + admin);

        assertThat(asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER))
                        .invited())
                .isFalse();

        assertThat(roles.of(late)).containsEntry(alliance, Set.of(StaffRole.REVIEWER));
        assertThat(overview().invitations()).isEmpty();
    }

    @Test
    void an_address_without_an_account_is_invited_again_after_the_invitation_ran_out() {
        EmailAddress email = AccountFixture.address();
        asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));
        clock.advance(StaffInvitation.VALID);
        asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));

        assertThat(overview().invitations()).singleElement().satisfies(open -> assertThat(open.expired())
                .isFalse());
        UUID second = overview().invitations().getFirst().id();
        PersonId person = accounts.aPerson("In Time", email, Language.EN);
        assertThat(roles.of(person)).containsEntry(alliance, Set.of(StaffRole.REVIEWER));
        assertThat(acts(second))
                .containsExactlyInAnyOrder("StaffInvited by " + admin, "StaffInvitationTakenUp by " + person);
    }

    @Test
    void a_withdrawn_invitation_gives_nothing() {
        EmailAddress email = AccountFixture.address();
        asAdmin(() -> granting.give(alliance, email, StaffRole.EDITOR));
        asAdmin(() -> {
            granting.withdraw(
                    alliance, granting.overview(slug()).invitations().getFirst().id());
            return null;
        });
        PersonId person = accounts.aPerson("Too Late", email, Language.EN);
        assertThat(roles.of(person)).isEmpty();
    }

    @Test
    void an_ended_role_is_gone_with_the_next_question_and_can_be_given_again() {
        EmailAddress email = AccountFixture.address();
        PersonId person = accounts.aPerson("Comes and Goes", email, Language.EN);
        asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));
        end(person, StaffRole.REVIEWER);
        assertThat(roles.of(person)).isEmpty();
        assertThat(acts(person)).contains("StaffRoleEnded by " + admin);
        assertThat(letters(email)).containsExactly("staffRoleGranted", "staffRoleEnded");
        asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));
        end(person, StaffRole.REVIEWER);
        assertThat(roles.of(person)).isEmpty();
    }

    @Test
    void the_same_role_is_not_given_twice_nor_the_same_address_invited_twice() {
        EmailAddress known = AccountFixture.address();
        accounts.aPerson("Known", known, Language.EN);
        EmailAddress unknown = AccountFixture.address();
        for (EmailAddress email : List.of(known, unknown)) {
            asAdmin(() -> granting.give(alliance, email, StaffRole.REVIEWER));
        }
        assertThatThrownBy(() -> asAdmin(() -> granting.give(alliance, known, StaffRole.REVIEWER)))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("staffRoleHeld");
        assertThatThrownBy(() -> asAdmin(() -> granting.give(alliance, unknown, StaffRole.REVIEWER)))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("staffInvited");
    }

    @Test
    void nobody_of_the_staff_appoints_anybody_themselves_least_of_all() {
        EmailAddress own = AccountFixture.address();
        PersonId head = accounts.aPerson("Head", own, Language.EN);
        fixture.grant(head, alliance, StaffRole.ALLIANCE_ADMIN);
        for (PersonId person : List.of(head, fixture.reviewer(alliance), fixture.admin(AllianceFixture.CMI))) {
            assertThatThrownBy(() -> SignedIn.as(
                            person, List.of("STAFF"), () -> granting.give(alliance, own, StaffRole.REVIEWER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(roles.of(head)).containsEntry(alliance, Set.of(StaffRole.ALLIANCE_ADMIN));
        assertThat(SignedIn.as(head, List.of("STAFF"), () -> granting.overview(slug())))
                .satisfies(seen -> assertThat(seen.mayChange()).isFalse())
                .satisfies(seen -> assertThat(seen.members()).hasSize(2));
    }

    @Test
    void a_system_administrator_sees_how_many_people_and_invitations_each_alliance_has() {
        fixture.reviewer(alliance);
        asAdmin(() -> granting.give(alliance, AccountFixture.address(), StaffRole.ALLIANCE_ADMIN));
        assertThat(asAdmin(granting::counts))
                .filteredOn(count -> count.alliance().id().equals(alliance))
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.people()).isEqualTo(1);
                    assertThat(count.invitations()).isEqualTo(1);
                });
    }

    private <T> T asAdmin(java.util.function.Supplier<T> act) {
        return SignedIn.as(admin, List.of("SYSTEM_ADMIN"), act);
    }

    private void end(PersonId person, StaffRole role) {
        asAdmin(() -> {
            granting.end(alliance, person, role);
            return null;
        });
    }

    private StaffOverview overview() {
        return asAdmin(() -> granting.overview(slug()));
    }

    private String slug() {
        return alliances.get(alliance).slug();
    }

    private List<String> letters(EmailAddress email) {
        return database.sql("select template from letter where address = ? order by id")
                .param(email.value())
                .query(String.class)
                .list();
    }

    private List<String> acts(PersonId person) {
        return acts(person.value());
    }

    private List<String> acts(UUID subject) {
        return database.sql(
                        "select act || ' by ' || cast(actor as varchar(40)) from audit_entry where subject_id = ? and actor is not null")
                .param(subject)
                .query(String.class)
                .list();
    }
}
