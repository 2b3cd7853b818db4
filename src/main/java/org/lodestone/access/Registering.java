package org.lodestone.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lodestone.access.domain.AccessLetters;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.Identity;
import org.lodestone.access.domain.PasswordRules;
import org.lodestone.access.domain.Passwords;
import org.lodestone.access.domain.Registration;
import org.lodestone.access.domain.Registrations;
import org.lodestone.access.domain.SecretLink;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Getting an account. Nothing here tells whether an address has one. */
@Service
@Transactional
public class Registering {

    private static final int PER_ADDRESS_AND_HOUR = 5;

    private final Accounts accounts;
    private final Registrations registrations;
    private final SecretLinks links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccessLetters letters;
    private final CurrentPerson current;
    private final Clock clock;

    Registering(
            Accounts accounts,
            Registrations registrations,
            SecretLinks links,
            Passwords passwords,
            PasswordRules rules,
            AccessLetters letters,
            CurrentPerson current,
            Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.letters = letters;
        this.current = current;
        this.clock = clock;
    }

    /** Why the password is not taken; empty when it is. */
    @PreAuthorize("permitAll()")
    public Optional<PasswordWeakness> weakness(String password, String email, String name) {
        return rules.weakness(password, email, name);
    }

    /**
     * Sends a confirmation link, or tells the owner of a known address that there is an account. To the caller, the two
     * look the same and take the same time.
     */
    @PreAuthorize("permitAll()")
    public void register(RegistrationForm form) {
        rules.weakness(form.password(), form.email().value(), form.name()).ifPresent(weakness -> {
            throw new Problem.RuleBroken("weakPassword");
        });
        String hash = passwords.hash(form.password());
        Identity identity = new Identity(form.email(), form.name(), form.language(), form.zone());
        Optional<Account> known = accounts.findByEmail(form.email().value());
        if (known.isPresent()) {
            letters.alreadyRegistered(known.get().card());
        } else if (registrations.countByEmailAndCreatedAtAfter(
                        form.email().value(), clock.instant().minus(Duration.ofHours(1)))
                < PER_ADDRESS_AND_HOUR) {
            Registration registration = registrations.save(
                    new Registration(identity, hash, ContinuePath.safe(form.continuePath()), clock.instant()));
            letters.confirmAddress(identity, registration.getId());
        }
    }

    /** What the confirmation link shows. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LinkOpened opened(String secret) {
        Optional<SecretLink> link = links.find(secret, LinkPurpose.CONFIRM_ADDRESS);
        Optional<Registration> registration = link.flatMap(found -> registrations.findById(found.subject()));
        if (registration.isEmpty()) {
            return LinkOpened.UNKNOWN;
        }
        Identity identity = registration.get().identity();
        boolean opened = accounts.findByEmail(identity.email().value()).isPresent();
        LinkState state = opened ? LinkState.USED : link.orElseThrow().state(clock.instant());
        return new LinkOpened(state, Optional.of(identity.email()), current.id().isPresent());
    }

    /** A new confirmation link in place of one that has expired. */
    @PreAuthorize("permitAll()")
    public void sendAgain(String secret) {
        links.find(secret, LinkPurpose.CONFIRM_ADDRESS)
                .flatMap(link -> registrations.findById(link.subject()))
                .ifPresent(registration -> letters.confirmAddress(registration.identity(), registration.getId()));
    }
}
