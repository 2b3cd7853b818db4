package org.lodestone.access;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.lodestone.access.domain.AccessLetters;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.OwnPassword;
import org.lodestone.access.domain.PasswordRules;
import org.lodestone.access.domain.Passwords;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with their own account. */
@Service
public class MyAccount {

    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccessLetters letters;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    MyAccount(
            Accounts accounts,
            OwnPassword ownPassword,
            Passwords passwords,
            PasswordRules rules,
            AccessLetters letters,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.passwords = passwords;
        this.rules = rules;
        this.letters = letters;
        this.current = current;
        this.transaction = transaction;
    }

    /** The signed-in person; no statement where the request has read the account already. */
    @PreAuthorize("isAuthenticated()")
    public PersonCard card() {
        return authentication().flatMap(PersonAuthentication::card).orElseGet(() -> accounts.findById(
                        current.required().value())
                .map(Account::card)
                .orElseThrow(Problem.NotFound::new));
    }

    /** Whether the signed-in person holds a role for the whole portal; costs no statement. */
    @PreAuthorize("permitAll()")
    public boolean holds(PortalRole role) {
        return authentication().filter(person -> person.holds(role)).isPresent();
    }

    @PreAuthorize("permitAll()")
    public boolean signedIn() {
        return current.id().isPresent();
    }

    /** Whether there is a password to change; accounts without one get it by mail. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return account().passwordHash().isPresent();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void edit(String name, Language language, ZoneId zone) {
        if (name.isBlank() || name.strip().length() > 200) {
            throw new Problem.RuleBroken("nameMissing");
        }
        Account account = account();
        account.edit(name.strip(), language, zone);
        accounts.save(account);
    }

    /**
     * Ends all other sessions of the account.
     *
     * @return the credentials under which this session goes on
     * @throws Problem.RuleBroken currentPasswordWrong, tooManyAttempts (seconds) or weakPassword
     */
    @PreAuthorize("isAuthenticated()")
    public int changePassword(String currentPassword, String newPassword) {
        PersonCard person = card();
        ownPassword.check(person.id(), currentPassword);
        rules.weakness(newPassword, person.email().value(), person.name()).ifPresent(weakness -> {
            throw new Problem.RuleBroken("weakPassword");
        });
        String hash = passwords.hash(newPassword);
        return Objects.requireNonNull(transaction.execute(status -> {
            Account account = account();
            account.changePassword(hash, "by the person");
            accounts.save(account);
            letters.passwordChanged(account.card(), account.credentials());
            return account.credentials();
        }));
    }

    private Account account() {
        return accounts.lock(current.required().value()).orElseThrow(Problem.NotFound::new);
    }

    private static Optional<PersonAuthentication> authentication() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                ? Optional.of(person)
                : Optional.empty();
    }
}
