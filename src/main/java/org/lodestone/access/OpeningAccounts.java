package org.lodestone.access;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.lodestone.access.domain.Account;
import org.lodestone.access.domain.Accounts;
import org.lodestone.access.domain.Identity;
import org.lodestone.access.domain.PortalRoleBook;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts without a registration, for the demo's people. Such an account has no password until its owner sets one by mail. */
@Service
@BetweenRooms
@Transactional
public class OpeningAccounts {

    private final Accounts accounts;
    private final PortalRoleBook roles;
    private final Clock clock;

    OpeningAccounts(Accounts accounts, PortalRoleBook roles, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    /** The new account's person, or the one who has this address already. */
    public PersonId open(EmailAddress email, String name, Language language, ZoneId zone) {
        Identity identity = new Identity(email, name, language, zone);
        return accounts.findByEmail(email.value())
                .orElseGet(() -> accounts.saveAndFlush(new Account(identity, null, "opened", clock.instant())))
                .person();
    }

    /** Gives a portal-wide role on the portal's own behalf. */
    public void appoint(PersonId person, PortalRole role) {
        roles.grant(person, role, Optional.empty());
    }
}
