package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.Letter;
import org.lodestone.messaging.LetterSecrets;
import org.lodestone.organisation.OpenedInvitation.Standing;
import org.lodestone.organisation.domain.Sweeping;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class InvitationsTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    InvitingPeople inviting;

    @Autowired
    AcceptingInvitations accepting;

    @Autowired
    JoiningAnOrganisation joining;

    @Autowired
    InvitingASignatory signatories;

    @Autowired
    Organisations organisations;

    @Autowired
    java.util.List<LetterSecrets> secrets;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sweeping sweeping;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();

    @Test
    void the_invited_person_accepts_by_the_link() {
        AnOrganisation plant = fixture.anOrganisation("Inviting plant");
        InvitationSummary sent = invite(plant, AccessRight.REPRESENTATIVE);
        String token = token(sent);
        PersonId person = accounts.aPerson("Invited", email, Language.EN);
        SignedIn.signIn(person);

        assertThat(accepting.open(token).standing()).isEqualTo(Standing.OPEN);
        assertThat(accepting.accept(token).reference()).isEqualTo(plant.reference());

        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.REPRESENTATIVE);
        assertThat(accepting.open(token).standing()).isEqualTo(Standing.USED);
        assertThatThrownBy(() -> accepting.accept(token)).isInstanceOf(Problem.IllegalTransition.class);
    }

    @Test
    void the_link_shows_no_people_and_hides_the_address() {
        AnOrganisation plant = fixture.anOrganisation("Discreet plant");
        InvitationSummary sent = invite(plant, AccessRight.VIEWER);
        SecurityContextHolder.clearContext();

        OpenedInvitation opened = accepting.open(token(sent));

        assertThat(opened.standing()).isEqualTo(Standing.SIGN_IN);
        assertThat(opened.organisation()).isEqualTo("Discreet plant");
        assertThat(opened.address()).isEqualTo("p•••@example.org");
        assertThatThrownBy(() -> accepting.open("never-minted")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void another_account_may_not_accept_and_can_ask_to_join_instead() {
        AnOrganisation plant = fixture.anOrganisation("Other account plant");
        String token = token(invite(plant, AccessRight.VIEWER));
        PersonId other = accounts.aPerson("Somebody else");
        SignedIn.signIn(other);

        assertThat(accepting.open(token).standing()).isEqualTo(Standing.OTHER_ACCOUNT);
        assertThatThrownBy(() -> accepting.accept(token))
                .isInstanceOf(Problem.NotAllowed.class)
                .hasMessageContaining("invitationOfAnother");

        joining.askAfterInvitation(token);

        assertThat(joining.mine()).extracting(OwnJoinRequest::organisation).containsExactly("Other account plant");
        assertThat(organisations.rightOf(other, plant.id())).isEmpty();
    }

    @Test
    void an_expired_invitation_says_so_and_can_be_sent_again() {
        AnOrganisation plant = fixture.anOrganisation("Expiring plant");
        InvitationSummary sent = invite(plant, AccessRight.VIEWER);
        String token = token(sent);
        PersonId person = accounts.aPerson("Late", email, Language.EN);
        clock.advance(Duration.ofDays(14));
        SignedIn.signIn(person);

        assertThat(accepting.open(token).standing()).isEqualTo(Standing.EXPIRED);
        assertThatThrownBy(() -> accepting.accept(token)).isInstanceOf(Problem.IllegalTransition.class);

        sweeping.sweep();
        SignedIn.signIn(plant.owner());
        assertThat(inviting.invitations(plant.reference()))
                .extracting(InvitationSummary::state)
                .containsExactly(InvitationState.EXPIRED);
        inviting.resend(plant.reference(), sent.id());

        SignedIn.signIn(person);
        assertThat(accepting.accept(token).name()).isEqualTo("Expiring plant");
    }

    @Test
    void sending_an_expired_invitation_again_sends_the_newer_one_of_the_same_address() {
        AnOrganisation plant = fixture.anOrganisation("Twice inviting plant");
        InvitationSummary old = invite(plant, AccessRight.OWNER);
        clock.advance(Duration.ofDays(14));
        sweeping.sweep();
        InvitationSummary newer = invite(plant, AccessRight.VIEWER);

        assertThat(inviting.resend(plant.reference(), old.id()).id()).isEqualTo(newer.id());

        assertThat(inviting.invitations(plant.reference()))
                .filteredOn(each -> each.state() == InvitationState.PENDING)
                .extracting(InvitationSummary::id)
                .containsExactly(newer.id());
        PersonId person = accounts.aPerson("Invited twice", email, Language.EN);
        SignedIn.signIn(person);
        accepting.accept(token(newer));
        assertThat(organisations.rightOf(person, plant.id())).contains(AccessRight.VIEWER);
        SignedIn.signIn(plant.owner());
        assertThatThrownBy(() -> inviting.resend(plant.reference(), old.id()))
                .isInstanceOf(Problem.RuleBroken.class)
                .hasMessageContaining("alreadyAffiliated");
    }

    @Test
    void a_signatorys_expired_invitation_and_a_newer_one_of_the_same_address_become_one() {
        AnOrganisation plant = fixture.anOrganisation("Signing and inviting plant");
        SignedIn.signIn(plant.owner());
        InvitationSummary signing = signatories.invite(
                plant.id(), new SignatoryInvitation(email, "Signatory", "Director", "/sign"), plant.owner());
        clock.advance(Duration.ofDays(14));
        sweeping.sweep();
        invite(plant, AccessRight.REPRESENTATIVE);

        InvitationSummary sent = signatories.again(plant.id(), signing.id(), plant.owner());

        assertThat(sent.id()).isNotEqualTo(signing.id());
        assertThat(sent.right()).isEqualTo(AccessRight.REPRESENTATIVE);
        assertThat(sent.roles()).contains(ContactRole.SIGNATORY);
        assertThat(inviting.invitations(plant.reference()))
                .filteredOn(each -> each.state() == InvitationState.PENDING)
                .extracting(InvitationSummary::id)
                .containsExactly(sent.id());
    }

    @Test
    void a_revoked_invitation_opens_nothing() {
        AnOrganisation plant = fixture.anOrganisation("Revoking plant");
        InvitationSummary sent = invite(plant, AccessRight.OWNER);
        String token = token(sent);
        inviting.revoke(plant.reference(), sent.id());
        SignedIn.signIn(accounts.aPerson("Revoked", email, Language.EN));

        assertThat(accepting.open(token).standing()).isEqualTo(Standing.REVOKED);
        assertThat(accepting.mine()).isEmpty();
        assertThatThrownBy(() -> accepting.accept(sent.id())).isInstanceOf(Problem.IllegalTransition.class);
    }

    @Test
    void the_invited_person_finds_it_after_signing_in_without_the_link() {
        AnOrganisation plant = fixture.anOrganisation("Found plant");
        InvitationSummary sent = invite(plant, AccessRight.VIEWER);
        SignedIn.signIn(accounts.aPerson("Finder", email, Language.EN));

        assertThat(accepting.mine()).extracting(OpenedInvitation::id).containsExactly(sent.id());
        accepting.accept(sent.id());
        assertThat(accepting.mine()).isEmpty();
    }

    @Test
    void only_an_owner_invites_and_only_in_their_own_organisation() {
        AnOrganisation plant = fixture.anOrganisation("Guarded plant");
        InvitationSummary sent = invite(plant, AccessRight.VIEWER);
        AnOrganisation foreign = fixture.anOrganisation("Foreign plant");

        SignedIn.signIn(fixture.colleague(plant, AccessRight.REPRESENTATIVE));
        assertThatThrownBy(() -> inviting.invite(plant.reference(), input(AccessRight.VIEWER)))
                .isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> inviting.invitations(plant.reference())).isInstanceOf(Problem.NotAllowed.class);

        SignedIn.signIn(foreign.owner());
        assertThatThrownBy(() -> inviting.invite(plant.reference(), input(AccessRight.VIEWER)))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.revoke(foreign.reference(), sent.id()))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_colleague_is_not_invited_and_a_new_invitation_takes_the_open_one_back() {
        AnOrganisation plant = fixture.anOrganisation("Twice plant");
        invite(plant, AccessRight.VIEWER);
        invite(plant, AccessRight.REPRESENTATIVE);

        assertThat(inviting.invitations(plant.reference()))
                .extracting(InvitationSummary::state)
                .containsExactlyInAnyOrder(InvitationState.PENDING, InvitationState.REVOKED);

        fixture.affiliate(accounts.aPerson("Colleague", email, Language.EN), plant, AccessRight.VIEWER);
        assertThatThrownBy(() -> inviting.invite(plant.reference(), input(AccessRight.OWNER)))
                .hasMessageContaining("alreadyAffiliated");
    }

    @Test
    void a_signatory_is_invited_to_read_and_sign() {
        AnOrganisation plant = fixture.anOrganisation("Signing plant");
        signatories.invite(
                plant.id(), new SignatoryInvitation(email, "A. Signatory", "Chief executive", "/o/x"), plant.owner());
        PersonId signatory = accounts.aPerson("Signatory", email, Language.EN);
        SignedIn.signIn(signatory);

        assertThat(accepting.accept(accepting.mine().getFirst().id()).leadsTo()).isEqualTo("o/x");

        assertThat(organisations.peopleOf(plant.id()))
                .filteredOn(person -> person.person().equals(signatory))
                .singleElement()
                .satisfies(person -> assertThat(person.right()).isEqualTo(AccessRight.VIEWER))
                .satisfies(person -> assertThat(person.function()).isEqualTo("Chief executive"))
                .extracting(PersonInOrganisation::roles)
                .isEqualTo(Set.of(ContactRole.SIGNATORY));
    }

    @Test
    void an_invitation_to_sign_keeps_what_an_open_one_promised() {
        AnOrganisation plant = fixture.anOrganisation("Promising plant");
        invite(plant, AccessRight.REPRESENTATIVE);
        signatories.invite(plant.id(), new SignatoryInvitation(email, "Both", null, "/o/x"), plant.owner());
        PersonId signatory = accounts.aPerson("Both", email, Language.EN);
        SignedIn.signIn(signatory);

        accepting.accept(accepting.mine().getFirst().id());

        assertThat(organisations.rightOf(signatory, plant.id())).contains(AccessRight.REPRESENTATIVE);
    }

    private InvitationSummary invite(AnOrganisation plant, AccessRight right) {
        SignedIn.signIn(plant.owner());
        return inviting.invite(plant.reference(), input(right));
    }

    private InvitationInput input(AccessRight right) {
        return new InvitationInput(email, "Invited person", right, Set.of());
    }

    /** As the letter is rendered. */
    private String token(InvitationSummary invitation) {
        Letter letter = new Letter(
                "key",
                "organisationInvitation",
                null,
                email,
                "",
                Language.EN,
                Map.of("invitation", invitation.id().toString()),
                null,
                true);
        LetterSecrets minting = secrets.stream()
                .filter(room -> room.mintsFor(letter.template()))
                .findFirst()
                .orElseThrow();
        return transaction.execute(status -> minting.mint(letter)).replace("/invitation/", "");
    }
}
