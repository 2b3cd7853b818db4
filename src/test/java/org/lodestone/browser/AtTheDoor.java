package org.lodestone.browser;

import static org.lodestone.browser.Scene.VISITOR;

import java.util.List;

/** What people see before they are signed in: forms, their errors, and what links in letters open. */
final class AtTheDoor {

    private static final String PASSWORD = "cobalt and copper from Kolwezi";
    private static final String ADDRESS = "visitor@scenes.example";

    private static final String SOMEBODYS = "rita.reviewer@demo.example";

    private AtTheDoor() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.at("sign-in", "sign-in", VISITOR),
                Scene.of("sign-in-wrong", VISITOR, AtTheDoor::signsInWrongly),
                Scene.at("sign-in", "sign-in-uz", VISITOR).in("uz"),
                Scene.at("register", "register", VISITOR),
                Scene.of("register-mistakes", VISITOR, visitor -> visitor.clicks("Create the account")),
                Scene.of("register-sent", VISITOR, AtTheDoor::registers),
                Scene.at("outbox", "outbox", VISITOR),
                Scene.of("confirm-secret", VISITOR, visitor -> visitor.readsTheLetter("Confirm your address", ADDRESS)),
                Scene.at("confirm/unknown", "confirm-secret-unknown", VISITOR),
                Scene.at("forgotten", "forgotten", VISITOR),
                Scene.of("reset-secret", VISITOR, AtTheDoor::forgets),
                Scene.of("reset-secret-foreign", "Dan Decider", AtTheDoor::opensAnothersLink),
                Scene.at("reset/unknown", "reset-secret-unknown", VISITOR),
                Scene.at("account/email/unknown", "account-email-secret", VISITOR),
                Scene.at("first-administrator/unknown", "first-administrator-secret", VISITOR),
                Scene.of("invitation-token", VISITOR, AtTheDoor::isInvited),
                Scene.at("invitation/unknown", "invitation-token-unknown", VISITOR));
    }

    private static void signsInWrongly(Somebody visitor) {
        visitor.fills("E-mail address", "nobody@scenes.example")
                .fills("Password", "wrong")
                .clicks("Sign in")
                .sees("The address or the password is wrong");
    }

    private static void registers(Somebody visitor) {
        visitor.fills("Your name", "Vera Visitor")
                .fills("E-mail address", ADDRESS)
                .fills("Password", PASSWORD)
                .clicks("Create the account")
                .sees("We sent an e-mail to");
    }

    private static void forgets(Somebody visitor) {
        visitor.opens("/forgotten")
                .fills("E-mail address", SOMEBODYS)
                .clicks("Send the link")
                .sees("We sent an e-mail to");
        visitor.readsTheLetter("Choose a new password", SOMEBODYS);
    }

    private static void opensAnothersLink(Somebody person) {
        person.readsTheLetter("Choose a new password", SOMEBODYS);
    }

    private static void isInvited(Somebody visitor) {
        visitor.readsTheLetter("invites you to", AmongMembers.COLLEAGUE);
    }
}
