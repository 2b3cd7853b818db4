package org.lodestone.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.access.domain.AccessLetters;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.PersonRows;
import org.lodestone.access.domain.PortalInvitations;
import org.lodestone.access.domain.PortalRoleBook;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a system administrator does, and an auditor reads: portal-wide roles, and accounts that must not be used. */
@Service
@Transactional
public class AppointingPeople {

    private final Accounts accounts;
    private final PortalRoleBook roles;
    private final PortalInvitations invitations;
    private final PersonRows rows;
    private final AccessLetters letters;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    AppointingPeople(
            Accounts accounts,
            PortalRoleBook roles,
            PortalInvitations invitations,
            PersonRows rows,
            AccessLetters letters,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.invitations = invitations;
        this.rows = rows;
        this.letters = letters;
        this.current = current;
        this.events = events;
    }

    /** Everyone with a portal-wide role or a suspended account; with a text, whoever matches it. */
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN','AUDITOR')")
    @Transactional(readOnly = true)
    public List<PersonRow> people(String text) {
        return text.isBlank() ? rows.notable() : rows.find(text);
    }

    /**
     * Grants a role by address. Somebody without an account is invited, for 14 days, and holds the role once the address is
     * confirmed.
     *
     * @return whether there was an account
     */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public boolean grant(EmailAddress email, PortalRole role, Language languageOfInvitation) {
        PersonId by = current.required();
        Optional<Account> account = accounts.findByEmail(email.value());
        if (account.isPresent()) {
            invitations.settle(email, role);
            if (roles.grant(account.get().person(), role, Optional.of(by))) {
                letters.appointed(account.get().card(), role.name());
            }
            return true;
        }
        invitations.invite(email, role, by);
        letters.invited(email, languageOfInvitation, role.name(), "/" + AccessAddresses.register(email, "/"));
        return false;
    }

    /** Roles that wait for somebody without an account, the newest first: one statement. */
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN','AUDITOR')")
    @Transactional(readOnly = true)
    public List<PortalInvitation> invitations() {
        return invitations.open();
    }

    /** Withdraws an invitation that nobody has taken up yet. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void withdraw(UUID invitation) {
        invitations.withdraw(invitation, current.required());
    }

    /** @throws Problem.RuleBroken lastSystemAdmin when nobody would be left to appoint people */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void end(PersonId person, PortalRole role) {
        if (role == PortalRole.SYSTEM_ADMIN) {
            anotherAdministratorStays(person);
        }
        if (roles.end(person, role)) {
            events.publishEvent(new PortalRoleEnded(person, Optional.of(current.required()), role));
        }
    }

    /** The account's sessions end with their next request. */
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void suspend(PersonId person) {
        anotherAdministratorStays(person);
        Account account = accounts.lock(person.value()).orElseThrow(Problem.NotFound::new);
        account.suspend(current.required());
        accounts.save(account);
    }

    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void restore(PersonId person) {
        Account account = accounts.lock(person.value()).orElseThrow(Problem.NotFound::new);
        account.restore(current.required());
        accounts.save(account);
    }

    private void anotherAdministratorStays(PersonId leaving) {
        List<UUID> administrators = roles.lockActiveAdministrators();
        if (administrators.contains(leaving.value()) && administrators.size() == 1) {
            throw new Problem.RuleBroken("lastSystemAdmin");
        }
    }
}
