package org.lodestone.matrix;

import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.membership.MembershipId;
import org.lodestone.membership.MembershipSummary;
import org.lodestone.membership.domain.MembershipsNow;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.OrganisationFixture;

/** An organisation that is a member of both alliances, with the columns' people in it. */
final class MemberWorld {

    private MemberWorld() {}

    /** Its reference, for addresses. */
    static String member(World world) {
        return memberItself(world).reference();
    }

    static AnOrganisation memberItself(World world) {
        PersonId owner = world.person(Caller.OWNER);
        PersonId representative = world.person(Caller.REPRESENTATIVE);
        PersonId viewer = world.person(Caller.VIEWER);
        return organisation(world, owner, representative, viewer);
    }

    /** Its membership in the alliance that lines ask about. */
    static MembershipId membership(World world) {
        AnOrganisation member = memberItself(world);
        return world.once("a membership", () -> world.bean(MembershipsNow.class)
                .byAlliance(member.id())
                .get(world.allianceId())
                .id());
    }

    /** A suspended one, of an organisation that lines ask about no further. */
    static MembershipId suspended(World world) {
        return world.once("a suspended membership", () -> {
            AnOrganisation plant = world.bean(OrganisationFixture.class).anOrganisation("A suspended member");
            MembershipFixture memberships = world.bean(MembershipFixture.class);
            MembershipSummary made = memberships.inForce(plant.id(), "erma");
            memberships.suspend(made);
            return made.id();
        });
    }

    private static AnOrganisation organisation(World world, PersonId owner, PersonId representative, PersonId viewer) {
        return world.once("a member of both alliances", () -> {
            OrganisationFixture organisations = world.bean(OrganisationFixture.class);
            AnOrganisation member = organisations.anOrganisation("A member of both alliances", owner);
            organisations.affiliate(representative, member, AccessRight.REPRESENTATIVE);
            organisations.affiliate(viewer, member, AccessRight.VIEWER);
            world.bean(MembershipFixture.class).inForce(member.id(), "erma");
            world.bean(MembershipFixture.class).inForce(member.id(), "cmi", "corporate");
            return member;
        });
    }
}
