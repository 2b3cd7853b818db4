package org.lodestone.browser;

/** The plant as a member, in English: what it joined for, on real data. */
final class Member {

    private final Somebody person;

    Member(Somebody person) {
        this.person = person;
    }

    Member hasLettersOfWelcomeFrom(String... alliances) {
        person.opens("/messages");
        for (String alliance : alliances) {
            person.sees("Application approved: " + alliance);
        }
        return this;
    }

    Member hasBothMemberships() {
        person.opens("/")
                .goesTo("Memberships")
                .sees("In force")
                .sees("Stakeholder member")
                .sees("Corporate")
                .doesNotSee("Applications under way");
        return this;
    }

    /** Which calls are open depends on the day; the closed ones stay where they are. */
    Member findsACallWithItsDeadline() {
        person.goesTo("Funding")
                .follows("All ")
                .fills("Find a call", "HORIZON-CL4-2027-01-MAT-PROD-16")
                .follows("raw materials")
                .sees("2 February 2027")
                .sees("HORIZON-CL4-2027-01-MAT-PROD-16");
        return this;
    }

    Member findsAResearchCentre() {
        person.goesTo("Research partners")
                .fills("Find by name, alias or acronym", "Freiberg")
                .follows("Freiberg")
                .sees("Germany")
                .sees("ror.org");
        return this;
    }

    Member readsABriefWithItsSource() {
        person.goesTo("Intelligence")
                .sees("Uzbekistan mined an estimated 2,000 t of molybdenum and 7,000 kg of rhenium in 2025")
                .sees("Source: USGS Mineral Commodity Summaries 2026");
        return this;
    }

    Member readsTheWeeklyReport() {
        person.goesTo("Weekly report")
                .follows("Steel and molybdenum join the institute’s list")
                .sees("4 August 2025")
                .sees("Policy");
        return this;
    }

    Member seesMolybdenumOnTheLists() {
        person.goesTo("Minerals").follows("Molybdenum").sees("Canada").sees("Uzbekistan");
        return this;
    }

    Member learnsWhatIsNotThereYet() {
        person.goesTo("Supply chain").sees("What it is");
        return this;
    }
}
