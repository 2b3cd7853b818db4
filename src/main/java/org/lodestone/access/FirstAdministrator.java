package org.lodestone.access;

import java.time.Clock;
import java.util.Optional;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.Identity;
import org.lodestone.access.domain.PasswordRules;
import org.lodestone.access.domain.Passwords;
import org.lodestone.access.domain.PortalRoleBook;
import org.lodestone.access.domain.SecretLinks;
import org.lodestone.kernel.Problem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first system administrator of a portal, made by the link that its start printed. */
@Service
@Transactional
public class FirstAdministrator {

    private final Accounts accounts;
    private final PortalRoleBook roles;
    private final SecretLinks links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            PortalRoleBook roles,
            SecretLinks links,
            Passwords passwords,
            PasswordRules rules,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public LinkState state(String secret) {
        LinkState state = links.state(secret, LinkPurpose.FIRST_ADMINISTRATOR);
        return state == LinkState.USABLE && roles.hasAdministrator() ? LinkState.USED : state;
    }

    /** @throws Problem.RuleBroken linkNotUsable or weakPassword */
    @PreAuthorize("permitAll()")
    public void make(String secret, RegistrationForm form) {
        if (roles.hasAdministrator()
                || links.use(secret, LinkPurpose.FIRST_ADMINISTRATOR).isEmpty()) {
            throw new Problem.RuleBroken("linkNotUsable");
        }
        rules.weakness(form.password(), form.email().value(), form.name()).ifPresent(weakness -> {
            throw new Problem.RuleBroken("weakPassword");
        });
        Account account = accounts.findByEmail(form.email().value()).orElseGet(() -> opened(form));
        roles.grant(account.person(), PortalRole.SYSTEM_ADMIN, Optional.empty());
    }

    private Account opened(RegistrationForm form) {
        Identity identity = new Identity(form.email(), form.name(), form.language(), form.zone());
        return accounts.saveAndFlush(
                new Account(identity, passwords.hash(form.password()), "as first administrator", clock.instant()));
    }
}
