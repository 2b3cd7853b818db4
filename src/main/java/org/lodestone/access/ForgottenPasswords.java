package org.lodestone.access;

import java.time.Clock;
import java.util.Optional;
import org.lodestone.access.domain.AccessLetters;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.Attempts;
import org.lodestone.access.domain.PasswordRules;
import org.lodestone.access.domain.Passwords;
import org.lodestone.access.domain.SecretLink;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password by mail. Whoever asks for one does not learn whether the address has an account. */
@Service
@Transactional
public class ForgottenPasswords {

    private final Accounts accounts;
    private final SecretLinks links;
    private final Attempts attempts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccessLetters letters;
    private final CurrentPerson current;
    private final Clock clock;

    ForgottenPasswords(
            Accounts accounts,
            SecretLinks links,
            Attempts attempts,
            Passwords passwords,
            PasswordRules rules,
            AccessLetters letters,
            CurrentPerson current,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.attempts = attempts;
        this.passwords = passwords;
        this.rules = rules;
        this.letters = letters;
        this.current = current;
        this.clock = clock;
    }

    /** Either way one letter goes to the address: with a link, or saying that there is no account. */
    @PreAuthorize("permitAll()")
    public void ask(EmailAddress email, Language language) {
        accounts.findByEmail(email.value())
                .ifPresentOrElse(
                        account -> letters.resetPassword(account.card()), () -> letters.noAccount(email, language));
    }

    /** What the link shows. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LinkOpened opened(String secret) {
        Optional<SecretLink> link = links.find(secret, LinkPurpose.RESET_PASSWORD);
        Optional<Account> account = link.flatMap(found -> accounts.findById(found.subject()));
        return account.map(owner -> new LinkOpened(
                        link.orElseThrow().state(clock.instant()),
                        Optional.of(owner.email()),
                        current.id()
                                .filter(person -> !person.equals(owner.person()))
                                .isPresent()))
                .orElse(LinkOpened.UNKNOWN);
    }

    /** A new link in place of one that has expired or was used. */
    @PreAuthorize("permitAll()")
    public void sendAgain(String secret) {
        links.find(secret, LinkPurpose.RESET_PASSWORD)
                .flatMap(link -> accounts.findById(link.subject()))
                .ifPresent(account -> letters.resetPassword(account.card()));
    }

    /** Sets the password; every session of the account ends, and older links stop working. */
    @PreAuthorize("permitAll()")
    public void reset(String secret, String password) {
        Account account = links.use(secret, LinkPurpose.RESET_PASSWORD)
                .flatMap(link -> accounts.lock(link.subject()))
                .orElseThrow(() -> new Problem.RuleBroken("linkNotUsable"));
        rules.weakness(password, account.email().value(), account.card().name()).ifPresent(weakness -> {
            throw new Problem.RuleBroken("weakPassword");
        });
        account.changePassword(passwords.hash(password), "by mail");
        accounts.save(account);
        links.voidAll(LinkPurpose.RESET_PASSWORD, account.getId());
        attempts.forgetAccount(account.email());
        letters.passwordChanged(account.card(), account.credentials());
    }
}
