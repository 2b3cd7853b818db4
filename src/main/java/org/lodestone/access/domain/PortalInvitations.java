package org.lodestone.access.domain;

import static org.lodestone.access.domain.SecretLinks.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestone.access.PortalInvitation;
import org.lodestone.access.PortalInvitationTakenUp;
import org.lodestone.access.PortalInvitationWithdrawn;
import org.lodestone.access.PortalInvited;
import org.lodestone.access.PortalRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Ids;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who will hold a role for the whole portal once they have an account. An invitation runs for 14 days from its sending. */
@Component
public class PortalInvitations {

    public static final Duration VALID = Duration.ofDays(14);

    private record Waiting(PortalInvitation invitation, PersonId by) {}

    private final JdbcClient database;
    private final PortalRoleBook roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalInvitations(JdbcClient database, PortalRoleBook roles, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** All that were neither taken up nor withdrawn, the newest first. */
    public List<PortalInvitation> open() {
        return database.sql("select * from portal_invitation order by invited_at desc, id")
                .query((row, number) -> read(row).invitation())
                .list();
    }

    /** Invites an address to a role; it runs anew when the address is invited to it already. */
    public void invite(EmailAddress email, PortalRole role, PersonId by) {
        settle(email, role);
        UUID id = Ids.next();
        Instant now = clock.instant();
        database.sql("""
                        insert into portal_invitation (id, email, role, invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, email.value(), role.name(), by.value(), at(now), at(now.plus(VALID)))
                .update();
        events.publishEvent(new PortalInvited(by, id, role));
    }

    /** @throws Problem.NotFound when it is not open */
    public void withdraw(UUID invitation, PersonId by) {
        PortalRole role = database.sql("select role from portal_invitation where id = ?")
                .param(invitation)
                .query((row, number) -> PortalRole.valueOf(row.getString("role")))
                .optional()
                .orElseThrow(Problem.NotFound::new);
        forget(invitation);
        events.publishEvent(new PortalInvitationWithdrawn(by, invitation, role));
    }

    /** Grants what waited for this address; what has run out waits on for somebody to give it anew. */
    public void redeem(EmailAddress email, PersonId person) {
        database
                .sql("select * from portal_invitation where email = ?")
                .param(email.value())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .filter(waiting -> !waiting.invitation().expired())
                .forEach(waiting -> takeUp(waiting, person));
    }

    /** The role was given: nothing waits for it any more. */
    public void settle(EmailAddress email, PortalRole role) {
        database.sql("delete from portal_invitation where email = ? and role = ?")
                .params(email.value(), role.name())
                .update();
    }

    private void takeUp(Waiting waiting, PersonId person) {
        PortalInvitation invitation = waiting.invitation();
        forget(invitation.id());
        events.publishEvent(new PortalInvitationTakenUp(person, invitation.id(), invitation.role()));
        roles.grant(person, invitation.role(), Optional.of(waiting.by()));
    }

    private void forget(UUID invitation) {
        database.sql("delete from portal_invitation where id = ?")
                .param(invitation)
                .update();
    }

    private Waiting read(ResultSet row) throws SQLException {
        Instant expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        PortalInvitation invitation = new PortalInvitation(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                PortalRole.valueOf(row.getString("role")),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                expires,
                !clock.instant().isBefore(expires));
        return new Waiting(invitation, new PersonId(row.getObject("invited_by", UUID.class)));
    }
}
