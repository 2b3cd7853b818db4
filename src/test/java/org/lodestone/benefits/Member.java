package org.lodestone.benefits;

import org.lodestone.kernel.PersonId;
import org.lodestone.membership.MembershipFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.springframework.stereotype.Component;

/** Organisations that benefits are open to. */
@Component
public class Member {

    private final OrganisationFixture organisations;
    private final MembershipFixture memberships;

    Member(OrganisationFixture organisations, MembershipFixture memberships) {
        this.organisations = organisations;
        this.memberships = memberships;
    }

    /** A producer of molybdenum and tungsten in Uzbekistan, a member of both alliances. */
    public AnOrganisation aMember(String name) {
        AnOrganisation plant = organisations.anOrganisation(name);
        memberships.inForce(plant.id(), "erma");
        memberships.inForce(plant.id(), "cmi", "corporate");
        organisations.addMineral(plant, "molybdenum", MineralRole.PRODUCES);
        organisations.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        return plant;
    }

    /** Belongs to no alliance. */
    public AnOrganisation anOutsider(String name) {
        return organisations.anOrganisation(name);
    }

    public PersonId viewer(AnOrganisation plant) {
        return organisations.colleague(plant, AccessRight.VIEWER);
    }
}
