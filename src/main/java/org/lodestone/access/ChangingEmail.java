package org.lodestone.access;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestone.access.domain.AccessLetters;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.EmailChange;
import org.lodestone.access.domain.EmailChanges;
import org.lodestone.access.domain.OwnPassword;
import org.lodestone.access.domain.SecretLink;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Another address for an account, confirmed at the old one and at the new one. */
@Service
public class ChangingEmail {

    private final Accounts accounts;
    private final EmailChanges changes;
    private final SecretLinks links;
    private final OwnPassword ownPassword;
    private final AccessLetters letters;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangingEmail(
            Accounts accounts,
            EmailChanges changes,
            SecretLinks links,
            OwnPassword ownPassword,
            AccessLetters letters,
            CurrentPerson current,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.links = links;
        this.ownPassword = ownPassword;
        this.letters = letters;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends a link to both addresses. Where the new one belongs to another account, its owner is told instead; the caller
     * sees no difference.
     *
     * @throws Problem.RuleBroken currentPasswordWrong or tooManyAttempts
     */
    @PreAuthorize("isAuthenticated()")
    public void ask(EmailAddress newEmail, String password) {
        PersonId person = current.required();
        ownPassword.check(person, password);
        transaction.executeWithoutResult(status -> {
            Account account = accounts.lock(person.value()).orElseThrow(Problem.NotFound::new);
            EmailChange change = changes.save(new EmailChange(account.getId(), newEmail, clock.instant()));
            account.askForEmail();
            accounts.save(account);
            tellBoth(account, change);
        });
    }

    /** The old address gets the same letter whether the new one has an account or not: it would tell. */
    private void tellBoth(Account account, EmailChange change) {
        letters.leaveEmail(account.card(), change.getId(), change.newEmail());
        accounts.findByEmail(change.newEmail().value())
                .ifPresentOrElse(
                        taken -> letters.alreadyRegistered(taken.card()),
                        () -> letters.takeEmail(account.card(), change.getId(), change.newEmail()));
    }

    /** What the link in one of the two letters shows; the address is the new one. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LinkOpened opened(String secret) {
        Optional<SecretLink> link = find(secret);
        return link.flatMap(found -> changes.findById(found.subject()))
                .map(change -> new LinkOpened(
                        link.orElseThrow().state(clock.instant()),
                        Optional.of(change.newEmail()),
                        current.id()
                                .filter(person -> !person.value().equals(change.account()))
                                .isPresent()))
                .orElse(LinkOpened.UNKNOWN);
    }

    /** New links to both addresses in place of one that has expired. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void sendAgain(String secret) {
        find(secret)
                .flatMap(link -> changes.findById(link.subject()))
                .filter(change -> !change.confirmedAtBoth())
                .ifPresent(
                        change -> accounts.findById(change.account()).ifPresent(account -> tellBoth(account, change)));
    }

    /** Confirms one of the two addresses. */
    @PreAuthorize("permitAll()")
    @Transactional
    public EmailConfirmation confirm(String secret) {
        SecretLink link = find(secret)
                .flatMap(found -> links.use(secret, found.purpose()))
                .orElseThrow(() -> new Problem.RuleBroken("linkNotUsable"));
        EmailChange change = changes.lock(link.subject()).orElseThrow(Problem.NotFound::new);
        if (link.purpose() == LinkPurpose.CHANGE_EMAIL_OLD) {
            change.oldConfirmed(clock.instant());
        } else {
            change.newConfirmed(clock.instant());
        }
        changes.save(change);
        return change.confirmedAtBoth() ? take(change) : EmailConfirmation.OTHER_MISSING;
    }

    private EmailConfirmation take(EmailChange change) {
        if (accounts.findByEmail(change.newEmail().value()).isPresent()) {
            return EmailConfirmation.TAKEN;
        }
        Account account = accounts.lock(change.account()).orElseThrow(Problem.NotFound::new);
        EmailAddress old = account.email();
        account.changeEmail(change.newEmail());
        accounts.save(account);
        letters.emailChanged(account.card(), old, change.getId());
        return EmailConfirmation.CHANGED;
    }

    private Optional<SecretLink> find(String secret) {
        return Stream.of(LinkPurpose.CHANGE_EMAIL_OLD, LinkPurpose.CHANGE_EMAIL_NEW)
                .flatMap(purpose -> links.find(secret, purpose).stream())
                .findFirst();
    }
}
