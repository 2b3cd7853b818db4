package org.lodestone.alliance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.PersonId;

/**
 * An alliance's staff and who is invited to it.
 *
 * @param mayChange false for an auditor, who only reads
 */
public record StaffOverview(
        AllianceSummary alliance, List<Member> members, List<Invitation> invitations, boolean mayChange) {

    /**
     * @param active false while the account is suspended: the roles rest with it
     * @param self whether this is the reader
     */
    public record Member(
            PersonId person, String name, EmailAddress email, boolean active, boolean self, Set<StaffRole> roles) {}

    /**
     * A role that waits for an address to be confirmed.
     *
     * @param expired whether it ran out: nothing comes of it until the role is given anew
     */
    public record Invitation(
            UUID id, EmailAddress email, StaffRole role, Instant invitedAt, Instant expiresAt, boolean expired) {}
}
