package org.lodestone.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.Attempts;
import org.lodestone.access.domain.Passwords;
import org.lodestone.access.domain.PortalInvitations;
import org.lodestone.access.domain.Registration;
import org.lodestone.access.domain.Registrations;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in by password, with growing delays after failures, and signing out. */
@Service
public class SigningIn {

    private final Accounts accounts;
    private final Registrations registrations;
    private final SecretLinks links;
    private final Attempts attempts;
    private final Passwords passwords;
    private final PortalInvitations invitations;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            Registrations registrations,
            SecretLinks links,
            Attempts attempts,
            Passwords passwords,
            PortalInvitations invitations,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.links = links;
        this.attempts = attempts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Takes as long for an unknown address as for a wrong password. */
    @PreAuthorize("permitAll()")
    public SignInOutcome signIn(SignInAttempt attempt) {
        Optional<EmailAddress> email = EmailAddress.parse(attempt.email());
        if (email.isEmpty()) {
            passwords.matches(attempt.password(), Optional.empty());
            return new SignInOutcome.Wrong();
        }
        Optional<Duration> wait = attempts.begin(email.get(), attempt.client());
        if (wait.isPresent()) {
            return new SignInOutcome.TooEarly(wait.get());
        }
        SignInOutcome outcome = attempt.confirmation() == null
                ? byPassword(email.get(), attempt)
                : byConfirmation(email.get(), attempt.confirmation(), attempt);
        if (outcome instanceof SignInOutcome.Granted granted) {
            attempts.succeeded(email.get(), granted.person().value(), attempt.client());
        }
        return outcome;
    }

    /** Recorded; the session itself is ended by Spring Security. */
    @PreAuthorize("isAuthenticated()")
    public void signedOut(PersonId person) {
        transaction.executeWithoutResult(status -> events.publishEvent(new SignedOut(person, Optional.of(person))));
    }

    private SignInOutcome byPassword(EmailAddress email, SignInAttempt attempt) {
        Optional<Account> account = accounts.findByEmail(email.value());
        if (passwords.matches(attempt.password(), account.flatMap(Account::passwordHash))) {
            return granted(account.orElseThrow(), "/");
        }
        account.ifPresent(known -> transaction.executeWithoutResult(
                status -> events.publishEvent(new SignInFailed(known.person(), Optional.empty()))));
        return new SignInOutcome.Wrong();
    }

    /** The password must be the one of this very registration; then the address is confirmed and the account opened. */
    private SignInOutcome byConfirmation(EmailAddress email, String secret, SignInAttempt attempt) {
        Optional<Registration> registration = links.find(secret, LinkPurpose.CONFIRM_ADDRESS)
                .flatMap(link -> registrations.findById(link.subject()))
                .filter(found -> found.identity().email().equals(email));
        if (!passwords.matches(attempt.password(), registration.map(Registration::passwordHash))) {
            return new SignInOutcome.Wrong();
        }
        Registration right = registration.orElseThrow();
        return Optional.ofNullable(transaction.execute(status -> open(right, secret)))
                .map(account -> granted(account, right.continuePath()))
                .orElseGet(SignInOutcome.Wrong::new);
    }

    private @Nullable Account open(Registration registration, String secret) {
        if (links.use(secret, LinkPurpose.CONFIRM_ADDRESS).isEmpty()
                || accounts.findByEmail(registration.identity().email().value()).isPresent()) {
            return null;
        }
        Account account = accounts.saveAndFlush(registration.confirmed(clock.instant()));
        invitations.redeem(account.email(), account.person());
        return account;
    }

    private SignInOutcome granted(Account account, String continuePath) {
        if (!account.active()) {
            return new SignInOutcome.Suspended();
        }
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SignedIn(account.person(), Optional.of(account.person()))));
        return new SignInOutcome.Granted(
                account.person(), new SessionStart(clock.instant(), account.credentials()), continuePath);
    }
}
