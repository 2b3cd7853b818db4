package org.lodestone.matrix;

import java.util.function.Function;
import org.lodestone.admission.ACase;
import org.lodestone.admission.CaseFixture;
import org.lodestone.alliance.AllianceFixture;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.AnOrganisation;
import org.lodestone.organisation.MineralRole;
import org.lodestone.organisation.OrganisationFixture;
import org.lodestone.organisation.Ownership;
import org.lodestone.organisation.ProfileField;

/**
 * A case per state, each of an organisation of its own (an organisation has one open case per alliance), all of them with
 * the matrix's own people: its owner, representative and viewer; its alliance's reviewer and decider.
 */
final class WorldCases {

    private WorldCases() {}

    static ACase draft(World world) {
        return aCase(world, "draft", CaseFixture.Building::draft);
    }

    static ACase awaitingTheInvited(World world) {
        return aCase(world, "awaiting the invited", CaseFixture.Building::awaitingTheInvited);
    }

    static ACase filled(World world) {
        return aCase(world, "filled", CaseFixture.Building::filled);
    }

    static ACase signed(World world) {
        return aCase(world, "signed", CaseFixture.Building::signed);
    }

    static ACase submitted(World world) {
        return aCase(world, "submitted", CaseFixture.Building::submitted);
    }

    static ACase inScreening(World world) {
        return aCase(world, "in screening", CaseFixture.Building::inScreening);
    }

    static ACase inReview(World world) {
        return aCase(world, "in review", CaseFixture.Building::inReview);
    }

    static ACase asked(World world) {
        return aCase(world, "asked", building -> building.asked("minerals", "Which deposits?"));
    }

    static ACase askedForAField(World world) {
        return aCase(world, "asked for a field", building -> building.asked("address", "Which city?"));
    }

    static ACase askedInWords(World world) {
        return aCase(world, "asked in words", building -> building.asked("contribution-text", "Which deposits?"));
    }

    static ACase replied(World world) {
        return aCase(world, "replied", building -> {
            ACase made = building.asked("contribution-text", "Which deposits?");
            world.bean(CaseFixture.class).reply(made, "From Almalyk");
            return made;
        });
    }

    static ACase checked(World world) {
        return aCase(world, "checked", building -> {
            ACase made = building.inScreening();
            world.bean(CaseFixture.class).check(made);
            return made;
        });
    }

    static ACase readyForDecision(World world) {
        return aCase(world, "ready for decision", CaseFixture.Building::readyForDecision);
    }

    static ACase withdrawn(World world) {
        return aCase(world, "withdrawn", CaseFixture.Building::withdrawn);
    }

    /** Reference of an organisation that has no case, made anew for each cell. */
    static String newPlant(World world) {
        world.person(Caller.OWNER);
        world.person(Caller.REPRESENTATIVE);
        world.person(Caller.VIEWER);
        return world.make(() -> plant(world, "without a case")).reference();
    }

    private static ACase aCase(World world, String state, Function<CaseFixture.Building, ACase> making) {
        return world.once(
                "case " + state,
                () -> making.apply(world.bean(CaseFixture.class)
                        .aCase()
                        .of(plant(world, state))
                        .to(AllianceFixture.ERMA)
                        .reviewedBy(world.person(Caller.REVIEWER))
                        .decidedBy(world.person(Caller.DECIDER))));
    }

    private static AnOrganisation plant(World world, String name) {
        OrganisationFixture organisations = world.bean(OrganisationFixture.class);
        AnOrganisation plant = organisations.anOrganisation("Plant " + name, world.person(Caller.OWNER));
        organisations.affiliate(world.person(Caller.REPRESENTATIVE), plant, AccessRight.REPRESENTATIVE);
        organisations.affiliate(world.person(Caller.VIEWER), plant, AccessRight.VIEWER);
        organisations.write(plant, ProfileField.STREET, "1 Example Street");
        organisations.write(plant, ProfileField.CITY, "Chirchiq");
        organisations.write(plant, ProfileField.OWNERSHIP, Ownership.values()[0].name());
        organisations.write(plant, ProfileField.STAGES, "EXTRACTION,PROCESSING");
        organisations.addMineral(plant, "tungsten", MineralRole.PRODUCES);
        return plant;
    }
}
