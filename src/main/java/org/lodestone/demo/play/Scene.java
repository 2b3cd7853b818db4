package org.lodestone.demo.play;

import java.util.List;

/**
 * What one example organisation did with one alliance.
 *
 * @param daysAgo when it began, before the demo's first start
 */
record Scene(ExampleOrganisation organisation, String alliance, Ending ending, int daysAgo) {

    /** How far it came. */
    enum Ending {
        DRAFT,
        SUBMITTED,
        SCREENING,
        ASKED,
        REVIEWED,
        READY,
        DECLINED,
        WITHDRAWN,
        APPROVED;

        boolean reaches(Ending other) {
            return ordinal() >= other.ordinal();
        }
    }

    /** Older ones first. */
    static final List<Scene> ALL = List.of(
            new Scene(ExampleOrganisation.TUNGSTEN, "erma", Ending.APPROVED, 200),
            new Scene(ExampleOrganisation.NICKEL, "erma", Ending.DRAFT, 190), // which expired a week ago
            new Scene(ExampleOrganisation.ANTIMONY, "erma", Ending.DECLINED, 150),
            new Scene(ExampleOrganisation.MAGNETS, "erma", Ending.APPROVED, 120),
            new Scene(ExampleOrganisation.MAGNETS, "cmi", Ending.APPROVED, 110),
            new Scene(ExampleOrganisation.UNION, "erma", Ending.WITHDRAWN, 60),
            new Scene(ExampleOrganisation.RARE_EARTHS, "erma", Ending.SUBMITTED, 45),
            new Scene(ExampleOrganisation.NICKEL, "cmi", Ending.READY, 22),
            new Scene(ExampleOrganisation.LITHIUM, "erma", Ending.REVIEWED, 14),
            new Scene(ExampleOrganisation.ANODES, "erma", Ending.READY, 12),
            new Scene(ExampleOrganisation.COBALT, "erma", Ending.ASKED, 12),
            new Scene(ExampleOrganisation.GALLIUM, "cmi", Ending.SCREENING, 9),
            new Scene(ExampleOrganisation.GEOLOGY, "erma", Ending.SUBMITTED, 4),
            new Scene(ExampleOrganisation.LITHIUM, "cmi", Ending.DRAFT, 3),
            new Scene(ExampleOrganisation.REGION, "erma", Ending.DRAFT, 2));
}
