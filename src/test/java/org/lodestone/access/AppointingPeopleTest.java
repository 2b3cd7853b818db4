package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.domain.FirstAdministratorLink;
import org.lodestone.access.domain.PortalInvitations;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Tag("database")
class AppointingPeopleTest {

    private static final String PASSWORD = "tellurium on a tuesday";

    @Autowired
    AppointingPeople appointing;

    @Autowired
    Registering registering;

    @Autowired
    SigningIn signingIn;

    @Autowired
    FirstAdministrator first;

    @Autowired
    FirstAdministratorLink link;

    @Autowired
    AccountFixture accounts;

    @Autowired
    PostFixture post;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void somebody_with_an_account_holds_the_role_at_once_and_is_told() {
        PersonId auditor = accounts.aPerson("Anna", email, Language.EN);
        asAdministrator();

        assertThat(appointing.grant(email, PortalRole.AUDITOR, Language.EN)).isTrue();

        assertThat(roles(auditor)).containsExactly("AUDITOR");
        assertThat(post.to(email)).containsExactly("access.appointed");
        appointing.end(auditor, PortalRole.AUDITOR);
        assertThat(roles(auditor)).isEmpty();
    }

    @Test
    void somebody_without_an_account_is_invited_and_holds_the_role_once_the_address_is_confirmed() {
        asAdministrator();
        assertThat(appointing.grant(email, PortalRole.AUDITOR, Language.RU)).isFalse();
        assertThat(post.path(email, "access.invitedToPortal"))
                .isEqualTo("register?email=" + email.value().replace("@", "%40"));

        registering.register(new RegistrationForm(email, "Anna", PASSWORD, Language.RU, ZoneOffset.UTC, "/"));
        SignInOutcome outcome = signingIn.signIn(new SignInAttempt(
                email.value(), PASSWORD, "home of " + email, post.secret(email, "access.confirmAddress")));

        assertThat(roles(((SignInOutcome.Granted) outcome).person())).containsExactly("AUDITOR");
        assertThat(open()).isEmpty();
    }

    @Test
    void inviting_and_taking_up_an_invitation_are_recorded() {
        PersonId administrator = asAdministrator();
        appointing.grant(email, PortalRole.AUDITOR, Language.EN);
        UUID invitation = open().getFirst().id();

        PersonId person = registers();

        assertThat(acts(invitation))
                .containsExactlyInAnyOrder("PortalInvited by " + administrator, "PortalInvitationTakenUp by " + person);
    }

    @Test
    void a_withdrawn_invitation_gives_nothing_and_its_end_is_recorded() {
        PersonId administrator = asAdministrator();
        appointing.grant(email, PortalRole.SYSTEM_ADMIN, Language.EN);
        UUID invitation = open().getFirst().id();
        appointing.withdraw(invitation);

        assertThat(roles(registers())).isEmpty();
        assertThat(acts(invitation)).contains("PortalInvitationWithdrawn by " + administrator);
        assertThatThrownBy(() -> appointing.withdraw(invitation)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_expired_invitation_gives_nothing_until_the_role_is_given_anew() {
        asAdministrator();
        appointing.grant(email, PortalRole.AUDITOR, Language.EN);
        assertThat(open()).singleElement().returns(false, PortalInvitation::expired);
        clock.advance(PortalInvitations.VALID);
        assertThat(open()).singleElement().returns(true, PortalInvitation::expired);

        PersonId person = registers();
        assertThat(roles(person)).isEmpty();

        asAdministrator();
        assertThat(appointing.grant(email, PortalRole.AUDITOR, Language.EN)).isTrue();
        assertThat(roles(person)).containsExactly("AUDITOR");
        assertThat(open()).isEmpty();
    }

    private PersonId registers() {
        registering.register(new RegistrationForm(email, "Anna", PASSWORD, Language.EN, ZoneOffset.UTC, "/"));
        SignInOutcome outcome = signingIn.signIn(new SignInAttempt(
                email.value(), PASSWORD, "home of " + email, post.secret(email, "access.confirmAddress")));
        return ((SignInOutcome.Granted) outcome).person();
    }

    private List<PortalInvitation> open() {
        return appointing.invitations().stream()
                .filter(invitation -> invitation.email().equals(email))
                .toList();
    }

    private List<String> acts(UUID invitation) {
        return database.sql("select act || ' by ' || cast(actor as varchar(40)) from audit_entry where subject_id = ?")
                .param(invitation)
                .query(String.class)
                .list();
    }

    @Test
    @Transactional
    void the_last_system_administrator_can_neither_be_ended_nor_suspended() {
        database.sql("delete from portal_role where role = 'SYSTEM_ADMIN'").update();
        PersonId last = asAdministrator();

        assertThatThrownBy(() -> appointing.end(last, PortalRole.SYSTEM_ADMIN)).hasMessageContaining("lastSystemAdmin");
        assertThatThrownBy(() -> appointing.suspend(last)).hasMessageContaining("lastSystemAdmin");

        accounts.grant(accounts.aPerson("Another"), PortalRole.SYSTEM_ADMIN);
        appointing.end(last, PortalRole.SYSTEM_ADMIN);
        assertThat(roles(last)).isEmpty();
    }

    @Test
    void a_suspended_person_is_refused_even_with_the_right_password_and_let_in_again_when_restored() {
        registering.register(new RegistrationForm(email, "Anna", PASSWORD, Language.EN, ZoneOffset.UTC, "/"));
        PersonId person = ((SignInOutcome.Granted) signingIn.signIn(new SignInAttempt(
                        email.value(), PASSWORD, "home of " + email, post.secret(email, "access.confirmAddress"))))
                .person();
        asAdministrator();

        appointing.suspend(person);
        assertThat(signIn()).isInstanceOf(SignInOutcome.Suspended.class);
        assertThat(appointing.people(email.value()))
                .singleElement()
                .extracting(PersonRow::active)
                .isEqualTo(false);
        appointing.restore(person);
        assertThat(signIn()).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void nobody_else_appoints() {
        SignedIn.signIn(accounts.aPerson("Anna"), "STAFF", "AUDITOR");
        assertThatThrownBy(() -> appointing.grant(email, PortalRole.SYSTEM_ADMIN, Language.EN))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Transactional
    void the_first_start_makes_one_link_and_the_link_makes_one_administrator() {
        database.sql("delete from portal_role where role = 'SYSTEM_ADMIN'").update();
        database.sql("delete from secret_link where purpose = 'FIRST_ADMINISTRATOR'")
                .update();
        String url = link.make().orElseThrow();
        assertThat(link.make()).as("while the first one works").isEmpty();
        String secret = url.substring(url.lastIndexOf('/') + 1);
        assertThat(first.state(secret)).isEqualTo(LinkState.USABLE);

        first.make(secret, new RegistrationForm(email, "Anna", PASSWORD, Language.EN, ZoneOffset.UTC, "/"));

        assertThat(first.state(secret)).isEqualTo(LinkState.USED);
        assertThat(link.make()).as("while there is an administrator").isEmpty();
        assertThat(database.sql(
                                "select a.email from portal_role r join account a on a.id = r.account_id where r.role = 'SYSTEM_ADMIN'")
                        .query(String.class)
                        .list())
                .containsExactly(email.value());
    }

    private PersonId asAdministrator() {
        PersonId administrator = accounts.aPerson("Administrator");
        accounts.grant(administrator, PortalRole.SYSTEM_ADMIN);
        SignedIn.signIn(administrator, "SYSTEM_ADMIN");
        return administrator;
    }

    private SignInOutcome signIn() {
        return signingIn.signIn(new SignInAttempt(email.value(), PASSWORD, "home of " + email, null));
    }

    private List<String> roles(PersonId person) {
        return database.sql("select role from portal_role where account_id = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
