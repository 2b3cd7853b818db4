package org.lodestone.browser;

import static org.lodestone.browser.Scene.NEWCOMER;

import java.util.List;
import java.util.function.BiConsumer;

/** From registering to the application handed in, in Russian, whose words are long. */
final class OfNewcomers {

    private static final Phrases RUSSIAN = new Phrases("ru");

    private OfNewcomers() {}

    static List<Scene> scenes() {
        return List.of(
                story(
                        "start-of-a-newcomer",
                        (person, plant) -> plant.registers("Севара Пример", "newcomer@scenes.example")),
                story("messages-empty", (person, plant) -> person.opens("/messages")),
                story("organisations-new", (person, plant) -> person.opens("/organisations/new")),
                story("home-empty", (person, plant) -> person.opens("/" + home(founds(person, plant)))),
                story("profile-mistake", OfNewcomers::mistakesAnAmount),
                story("wizard-step", (person, plant) -> plant.appliesTo("erma")),
                story("wizard-signing-ru", OfNewcomers::signs),
                story("wizard-signed", (person, plant) -> person.confirms(say("sign"))
                        .sees(say("signed"))),
                story("wizard-submit", (person, plant) -> person.follows(say("next"))
                        .clicks(say("submit"))),
                story("case-received", (person, plant) -> person.confirms(say("submit.verb"))
                        .sees(say("received"))));
    }

    private static Scene story(String name, BiConsumer<Somebody, Plant> way) {
        return Scene.of(name, NEWCOMER, person -> way.accept(person, plant(person)))
                .in("ru");
    }

    private static Plant plant(Somebody person) {
        return new Plant(person, RUSSIAN, Letters.IN_THE_DEMO, "Ферганский завод редких металлов", "309 876 543");
    }

    private static String say(String key) {
        return RUSSIAN.of(key);
    }

    private static Somebody founds(Somebody person, Plant plant) {
        person.opens("/");
        plant.foundsTheOrganisation();
        return person;
    }

    private static String home(Somebody person) {
        return person.where().replaceFirst("/profile$", "");
    }

    private static void mistakesAnAmount(Somebody person, Plant plant) {
        person.opens("/" + person.where() + "/profile");
        plant.describesItself();
        String rhenium = RUSSIAN.of("mineral.amount", say("mineral.rhenium"));
        person.fills(rhenium, say("mineral.amount.rhenium")).sees(say("mineral.amount.wrong"));
    }

    private static void signs(Somebody person, Plant plant) {
        plant.fillsInTheAlliancesForm();
        person.chooses(say("signatory"), "Севара").follows(say("next"));
        person.answers(say("consent"), say("yes"))
                .fills(say("function"), say("function.value"))
                .clicks(say("sign"));
    }
}
