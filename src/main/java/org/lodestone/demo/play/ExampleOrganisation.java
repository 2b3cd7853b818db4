package org.lodestone.demo.play;

import java.util.List;
import java.util.Set;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.MineralRole;

/** An invented organisation, named as an example. */
record ExampleOrganisation(
        String name, String country, String number, String city, String stages, String size, List<Work> minerals) {

    record Work(String mineral, Set<MineralRole> roles, String tonnes) {}

    static final Set<ContactRole> EVERYTHING = Set.of(ContactRole.PRIMARY, ContactRole.SIGNATORY);

    private static ExampleOrganisation of(
            String name, String country, String number, String city, String stages, Work... minerals) {
        return new ExampleOrganisation(name, country, number, city, stages, "LARGE", List.of(minerals));
    }

    private static Work makes(String mineral, String tonnes) {
        return new Work(mineral, Set.of(MineralRole.PRODUCES, MineralRole.PROCESSES), tonnes);
    }

    private static Work uses(String mineral, String tonnes) {
        return new Work(mineral, Set.of(MineralRole.BUYS, MineralRole.PROCESSES), tonnes);
    }

    private static Work recycles(String mineral, String tonnes) {
        return new Work(mineral, Set.of(MineralRole.RECYCLES), tonnes);
    }

    static final ExampleOrganisation TUNGSTEN =
            of("Example Tungsten Mines Oy", "FI", "EX-1001", "Oulu", "EXTRACTION,PROCESSING", makes("tungsten", "310"));
    static final ExampleOrganisation MAGNETS = of(
            "Example Magnet Recycling GmbH",
            "DE",
            "EX-1002",
            "Dresden",
            "RECYCLING,REFINING",
            recycles("neodymium", "85"));
    static final ExampleOrganisation LITHIUM = of(
            "Example Lithium Brines SpA",
            "CL",
            "EX-1003",
            "Antofagasta",
            "EXTRACTION,REFINING",
            makes("lithium", "9000"));
    static final ExampleOrganisation COBALT =
            of("Example Cobalt Refinery NV", "BE", "EX-1004", "Antwerp", "REFINING", uses("cobalt", "1200"));
    static final ExampleOrganisation ANTIMONY =
            of("Example Antimony Trading AG", "CH", "EX-1005", "Zug", "FINANCE", uses("antimony", "400"));
    static final ExampleOrganisation GEOLOGY =
            of("Example Geological Institute", "PL", "EX-1006", "Kraków", "RESEARCH,EXPLORATION", makes("copper", "1"));
    static final ExampleOrganisation RARE_EARTHS =
            of("Example Rare Earth Ventures AB", "SE", "EX-1007", "Luleå", "EXPLORATION", makes("praseodymium", "40"));
    static final ExampleOrganisation ANODES =
            of("Example Graphite Anodes SAS", "FR", "EX-1008", "Grenoble", "MANUFACTURING", uses("graphite", "5200"));
    static final ExampleOrganisation REGION =
            of("Example Region of the North", "NO", "EX-1009", "Tromsø", "EXPLORATION", makes("nickel", "3"));
    static final ExampleOrganisation UNION =
            of("Example Metalworkers’ Union", "ES", "EX-1010", "Bilbao", "MANUFACTURING", uses("manganese", "20"));
    static final ExampleOrganisation GALLIUM =
            of("Example Gallium Wafers Ltd", "GB", "EX-1011", "Cardiff", "MANUFACTURING", uses("gallium", "12"));
    static final ExampleOrganisation NICKEL = of(
            "Example Nickel Holdings Inc", "CA", "EX-1012", "Sudbury", "EXTRACTION,REFINING", makes("nickel", "22000"));
}
