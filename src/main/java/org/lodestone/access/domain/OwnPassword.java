package org.lodestone.access.domain;

import java.util.Map;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.stereotype.Component;

/** Asks a signed-in person for the password once more; guessing is slowed down as it is at the sign-in page. */
@Component
public class OwnPassword {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;

    OwnPassword(Accounts accounts, Attempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /**
     * Must run outside of a transaction, so that a failure stays counted.
     *
     * @throws Problem.RuleBroken currentPasswordWrong or tooManyAttempts (seconds)
     */
    public void check(PersonId person, String password) {
        Account account = accounts.findById(person.value()).orElseThrow(Problem.NotFound::new);
        String place = "signed in as " + account.getId();
        attempts.begin(account.email(), place).ifPresent(wait -> {
            throw new Problem.RuleBroken("tooManyAttempts", Map.of("seconds", wait.toSeconds() + 1));
        });
        if (!passwords.matches(password, account.passwordHash())) {
            throw new Problem.RuleBroken("currentPasswordWrong");
        }
        attempts.succeeded(account.email(), account.getId(), place);
    }
}
