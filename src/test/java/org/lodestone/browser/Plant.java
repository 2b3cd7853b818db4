package org.lodestone.browser;

import java.util.List;

/** The Uzbek Technological Metals Plant (TMK) at the portal: what its representative does there, in one language. */
final class Plant {

    static final String NAME = "Uzbek Technological Metals Plant";
    private static final String PASSWORD = "tungsten and rhenium from Chirchiq";

    private final Somebody person;
    private final Phrases phrases;
    private final Letters letters;
    private final String name;
    private final String number;

    /**
     * @param name of the organisation
     * @param number its registration number; two plants of one story need two
     */
    Plant(Somebody person, Phrases phrases, Letters letters, String name, String number) {
        this.person = person;
        this.phrases = phrases;
        this.letters = letters;
        this.name = name;
        this.number = number;
    }

    Somebody person() {
        return person;
    }

    private String say(String key) {
        return phrases.of(key);
    }

    Plant registers(String who, String address) {
        person.opens("/register")
                .fills(say("register.name"), who)
                .fills(say("register.email"), address)
                .fills(say("register.password"), PASSWORD)
                .clicks(say("register.create"))
                .sees(say("register.sent"));
        letters.follow(person, say("register.letter"), address)
                .fills(say("register.password"), PASSWORD)
                .clicks(say("register.confirm"))
                .sees(say("welcome"));
        return this;
    }

    Plant foundsTheOrganisation() {
        person.follows(say("found"))
                .fills(say("found.name"), name)
                .chooses(say("found.country"), say("found.country.uzbekistan"))
                .fills(say("found.number"), number)
                .clicks(say("found.continue"))
                .isAt("/o/ORG-\\d+/profile")
                .hasInField(say("found.name"), name);
        return this;
    }

    Plant describesItself() {
        person.fills(say("profile.form"), say("profile.form.value"))
                .fills(say("profile.street"), say("profile.street.value"))
                .fills(say("profile.city"), say("profile.city.value"))
                .chooses(say("profile.size"), say("profile.size.large"))
                .chooses(say("profile.ownership"), say("profile.ownership.state"))
                .fills(say("profile.share"), "100")
                .answers(say("profile.stages"), say("profile.stage.extraction"))
                .answers(say("profile.stages"), say("profile.stage.processing"))
                .answers(say("profile.stages"), say("profile.stage.refining"));
        for (String mineral : List.of("molybdenum", "tungsten", "rhenium")) {
            adds(mineral);
        }
        String rhenium = phrases.of("mineral.amount", say("mineral.rhenium"));
        person.sees(say("mineral.amount.wrong"))
                .hasInField(rhenium, say("mineral.amount.rhenium"))
                .fills(rhenium, say("mineral.amount.rhenium.mended"))
                .doesNotSee(say("mineral.amount.wrong"));
        return this;
    }

    private void adds(String mineral) {
        String spoken = say("mineral." + mineral);
        person.chooses(say("mineral.add"), spoken)
                .choosesSome(phrases.of("mineral.roles", spoken), say("mineral.role.produces"))
                .fills(phrases.of("mineral.amount", spoken), say("mineral.amount." + mineral))
                .fills(phrases.of("mineral.year", spoken), "2025");
    }

    /** From the profile to the first step of the form. */
    Plant appliesTo(String alliance) {
        person.goesTo(say("memberships"))
                .follows(say("apply." + alliance))
                .isAt("/apply/" + alliance)
                .clicks(say("apply.start"))
                .isAt("/cases/.*/form/");
        return this;
    }

    /** The profile's answers are there already; the rest is asked by the European Raw Materials Alliance. */
    Plant fillsInTheAlliancesForm() {
        person.follows(say("step.organisation"))
                .hasInField(say("found.name"), name)
                .follows(say("next"));
        person.answers(say("group"), say("group.industry"))
                .fills(say("activity"), say("activity.value"))
                .answers(say("eu"), say("no"))
                .follows(say("next"));
        person.hasInField(phrases.of("mineral.amount", say("mineral.tungsten")), say("mineral.amount.tungsten"))
                .fills(say("origin"), say("origin.value"))
                .follows(say("next"));
        person.answers(say("clusters"), say("clusters.energy"))
                .answers(say("contribution"), say("contribution.materials"))
                .fills(say("contribution.text"), say("contribution.value"))
                .follows(say("next"));
        return theRest();
    }

    Plant fillsInTheInstitutesForm() {
        person.answers(say("tier"), say("tier.corporate")).follows(say("next"));
        person.hasInField(say("found.name"), name).follows(say("next"));
        person.fills(say("activity"), say("activity.value")).follows(say("next"));
        person.fills(say("origin"), say("origin.value")).follows(say("next"));
        person.answers(say("interests"), say("interests.supply"))
                .answers(say("interests"), say("interests.reports"))
                .answers(say("introduced"), say("introduced.publication"))
                .follows(say("next"));
        return theRest();
    }

    /** What both ask. */
    private Plant theRest() {
        person.answers(say("diligence"), say("diligence.planned"))
                .answers(say("areas"), say("no"))
                .answers(say("sanctions"), say("no"))
                .answers(say("conflict"), say("no"))
                .follows(say("next"));
        person.uploads(say("extract"), "extract.pdf").follows(say("next"));
        return this;
    }

    /** Names a signatory, who signs: both are the representative. */
    Plant signsAsSignatory(String who) {
        person.chooses(say("signatory"), who).follows(say("next"));
        person.answers(say("consent"), say("yes"))
                .fills(say("function"), say("function.value"))
                .clicks(say("sign"))
                .confirms(say("sign"))
                .sees(say("signed"))
                .follows(say("next"));
        return this;
    }

    Plant submits() {
        person.isAt("/form/review")
                .clicks(say("submit"))
                .confirms(say("submit.verb"))
                .isAt("/cases/[A-Z]+-\\d+-\\d+$")
                .sees(say("received"))
                .sees(say("received.text"));
        return this;
    }

    /** Replies, mends the answer that the question is pinned to, and hands both in. */
    Plant answersTheQuestion(String question) {
        person.sees(say("asked"))
                .sees(question)
                .fills(say("reply"), say("reply.value"))
                .fills(say("origin"), say("origin.mended"))
                .clicks(say("handIn"))
                .confirms(say("handIn"))
                .sees(say("handIn.done"));
        return this;
    }
}
