package org.lodestone.access.domain;

import static org.lodestone.access.domain.SecretLinks.at;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.access.PortalRole;
import org.lodestone.access.PortalRoleGranted;
import org.lodestone.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which role for the whole portal. */
@Component
public class PortalRoleBook {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalRoleBook(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether the person did not have it yet */
    public boolean grant(PersonId person, PortalRole role, Optional<PersonId> by) {
        boolean granted = database.sql("""
                                insert into portal_role (account_id, role, granted_at, granted_by) values (?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                person.value(),
                                role.name(),
                                at(clock.instant()),
                                by.map(PersonId::value).orElse(null))
                        .update()
                == 1;
        if (granted) {
            events.publishEvent(new PortalRoleGranted(person, by, role));
        }
        return granted;
    }

    public boolean end(PersonId person, PortalRole role) {
        return database.sql("delete from portal_role where account_id = ? and role = ?")
                        .params(person.value(), role.name())
                        .update()
                == 1;
    }

    /** The people who can act as system administrators, locked until the transaction ends, so that one always stays. */
    public List<UUID> lockActiveAdministrators() {
        database.sql("select account_id from portal_role where role = 'SYSTEM_ADMIN' for update")
                .query(UUID.class)
                .list();
        return activeAdministrators();
    }

    public List<UUID> activeAdministrators() {
        return database.sql("""
                        select r.account_id from portal_role r join account a on a.id = r.account_id
                        where r.role = 'SYSTEM_ADMIN' and a.state = 'ACTIVE'
                        """).query(UUID.class).list();
    }

    public boolean hasAdministrator() {
        return database.sql("select count(*) from portal_role where role = 'SYSTEM_ADMIN'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
