package org.lodestone.organisation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.domain.Affiliation;
import org.lodestone.organisation.domain.Affiliations;
import org.lodestone.organisation.domain.Founder;
import org.lodestone.organisation.domain.Invitation;
import org.lodestone.organisation.domain.InvitationLink;
import org.lodestone.organisation.domain.InvitationLinks;
import org.lodestone.organisation.domain.Invitations;
import org.lodestone.organisation.domain.Invited;
import org.lodestone.organisation.domain.JoinRequest;
import org.lodestone.organisation.domain.JoinRequests;
import org.lodestone.organisation.domain.Organisation;
import org.lodestone.organisation.domain.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations for tests, each with an owner of its own. */
@Component
public class OrganisationFixture {

    private final Founder founder;
    private final Affiliations affiliations;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final JoinRequests requests;
    private final SavingTheProfile saving;
    private final SavingProfileRows rows;
    private final Organisations organisations;
    private final AccountFixture accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OrganisationFixture(
            Founder founder,
            Affiliations affiliations,
            Invitations invitations,
            InvitationLinks links,
            JoinRequests requests,
            SavingTheProfile saving,
            SavingProfileRows rows,
            Organisations organisations,
            AccountFixture accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.founder = founder;
        this.affiliations = affiliations;
        this.invitations = invitations;
        this.links = links;
        this.requests = requests;
        this.saving = saving;
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In Uzbekistan, with a new person as its owner. */
    public AnOrganisation anOrganisation(String name) {
        return anOrganisation(name, accounts.aPerson("Owner of " + name));
    }

    public AnOrganisation anOrganisation(String name, PersonId owner) {
        return anOrganisation(owner, Map.of(ProfileField.LEGAL_NAME, name, ProfileField.COUNTRY, "UZ"));
    }

    /** With the fields given, {@code LEGAL_NAME} and {@code COUNTRY} among them. */
    public AnOrganisation anOrganisation(PersonId owner, Map<ProfileField, String> fields) {
        return transaction.execute(status -> {
            Organisation founded = founder.found(new EnumMap<>(fields), owner, clock.instant());
            OrganisationSummary summary = founded.summary();
            return new AnOrganisation(summary.id(), summary.reference(), summary.name(), owner);
        });
    }

    public void affiliate(PersonId person, AnOrganisation organisation, AccessRight right) {
        affiliate(person, organisation, right, Set.of());
    }

    public void affiliate(
            PersonId person, AnOrganisation organisation, AccessRight right, Set<ContactRole> contactRoles) {
        transaction.executeWithoutResult(status -> affiliations.save(Affiliation.start(
                organisation.id(), person, right, contactRoles, organisation.owner(), clock.instant())));
    }

    /** A new person with a right in the organisation. */
    public PersonId colleague(AnOrganisation organisation, AccessRight right) {
        PersonId person = accounts.aPerson(right + " of " + organisation.name());
        affiliate(person, organisation, right);
        return person;
    }

    /** Invites an address as a viewer; the token of the link that its letter would carry. */
    public String invite(AnOrganisation organisation, EmailAddress email) {
        return transaction.execute(status -> {
            Invited invited = new Invited(email, null, AccessRight.VIEWER, Set.of());
            Invitation sent =
                    invitations.save(new Invitation(organisation.id(), invited, organisation.owner(), clock.instant()));
            String token = "token-" + sent.id();
            links.save(new InvitationLink(Tokens.hash(token), sent.id(), clock.instant()));
            return token;
        });
    }

    /** A link to an invitation, as its letter carries one; its token. */
    public String link(UUID invitation) {
        String token = "link-" + UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> links.save(new InvitationLink(Tokens.hash(token), invitation, clock.instant())));
        return token;
    }

    /** A new person who asks to join. */
    public UUID joinRequest(AnOrganisation organisation, PersonId person) {
        return transaction.execute(
                status -> requests.save(new JoinRequest(organisation.id(), person, null, clock.instant()))
                        .id());
    }

    /** The same, handed on because no owner answered. */
    public UUID unanswered(AnOrganisation organisation, PersonId person) {
        return transaction.execute(status -> {
            JoinRequest asked = new JoinRequest(organisation.id(), person, null, clock.instant());
            asked.handOn(clock.instant());
            return requests.save(asked).id();
        });
    }

    public void endAffiliation(PersonId person, AnOrganisation organisation) {
        transaction.executeWithoutResult(status -> {
            Affiliation active = affiliations
                    .active(organisation.id().value(), person.value())
                    .orElseThrow();
            active.end(2, organisation.owner(), clock.instant());
            affiliations.save(active);
        });
    }

    public void write(AnOrganisation organisation, ProfileField field, String value) {
        long version = organisations.profile(organisation.id()).version(field);
        saving.save(organisation.id(), field, value, version, organisation.owner(), clock.instant());
    }

    public MineralActivity addMineral(AnOrganisation organisation, String mineral, MineralRole... roles) {
        return rows.addMineral(
                organisation.id(),
                new MineralInput(mineral, Set.of(roles), null, null, null),
                organisation.owner(),
                clock.instant());
    }

    /** Somebody else's change of the same row. */
    public void tells(AnOrganisation organisation, MineralActivity row, String tonnes) {
        rows.changeMineral(
                organisation.id(),
                row.id(),
                new MineralInput(row.mineral(), row.roles(), new BigDecimal(tonnes), "t", row.year()),
                row.version(),
                organisation.owner(),
                clock.instant());
    }
}
