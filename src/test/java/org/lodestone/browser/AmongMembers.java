package org.lodestone.browser;

import java.util.List;

/** What people of organisations see beyond their pages: what waits, what is missing, what a benefit is. */
final class AmongMembers {

    /** Whom the member invites. */
    static final String COLLEAGUE = "colleague@scenes.example";

    private static final String MEMBER = "Example Magnet Recycling GmbH";
    private static final String ASKED = "Example Cobalt Refinery NV";
    private static final String DRAFTING = "Example Region of the North";

    private static final String ACTIVITY = "What does your organisation do?";

    private AmongMembers() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.of("people-invite-mistake", MEMBER, member -> at(member, "/people")
                        .clicks("Send the invitation")),
                Scene.of("people-invited", MEMBER, AmongMembers::invites),
                Scene.of("o-organisation-minerals-mineral", MEMBER, member -> at(member, "/minerals/neodymium")),
                Scene.of("not-found", MEMBER, member -> at(member, "/nowhere")),
                Scene.at("audit", "denied", MEMBER),
                Scene.at("account", "account-of-a-member", MEMBER),
                Scene.of("case-asked", ASKED, AmongMembers::isAsked),
                Scene.of("benefit-explained", ASKED, asked -> at(asked, "/funding")),
                Scene.of("o-organisation-apply-alliance", DRAFTING, drafting -> at(drafting, "/apply/cmi")),
                Scene.of("wizard-conflict", DRAFTING, AmongMembers::isOvertakenInTheForm),
                Scene.of("profile-mistakes", DRAFTING, AmongMembers::mistypes),
                Scene.of("profile-conflict", DRAFTING, AmongMembers::isOvertakenInTheProfile),
                Scene.of("wizard-signing", DRAFTING, drafting -> atTheStep(drafting, "sign")),
                Scene.of("wizard-review-problems", DRAFTING, drafting -> atTheStep(drafting, "review")
                        .clicks("Submit the application")),
                Scene.of("wizard-files-refused", DRAFTING, AmongMembers::uploadsWhatIsRefused),
                Scene.of("case-message", ASKED, AmongMembers::sendsNothing).onPhone(),
                Scene.of("home-uz", ASKED, AmongMembers::readsUzbek),
                Scene.of("case-asked-uz", ASKED, AmongMembers::isAsked),
                Scene.of("profile-uz", ASKED, asked -> at(asked, "/profile")),
                Scene.of("benefit-explained-uz", ASKED, asked -> at(asked, "/funding")));
    }

    static Somebody at(Somebody person, String page) {
        return person.opens("/" + person.opens("/").where() + page);
    }

    private static void invites(Somebody member) {
        member.fills("E-mail address", COLLEAGUE).clicks("Send the invitation").sees("Invitation sent to");
    }

    private static void isAsked(Somebody asked) {
        asked.opens("/" + way(asked.opens("/"), "/cases/"));
    }

    private static void sendsNothing(Somebody asked) {
        isAsked(asked);
        asked.clicks("Write a message").presses("Send the message");
    }

    static Somebody atTheStep(Somebody drafting, String step) {
        return drafting.opens("/" + way(drafting.opens("/"), "/form/").replaceFirst("/form/.*", "/form/" + step));
    }

    /** Where the first link goes that leads to such a page. */
    static String way(Somebody person, String part) {
        return person.page()
                .locator("main a[href*='" + part + "']")
                .first()
                .getAttribute("href")
                .replaceFirst("[?#].*", "");
    }

    private static void mistypes(Somebody person) {
        at(person, "/profile").fills("LEI", "12345").fills("Volume a year of Nickel", "many");
    }

    private static void isOvertakenInTheProfile(Somebody person) {
        at(person, "/profile");
        person.inAnotherWindow()
                .opens("/" + person.where())
                .fills("City", "Alta")
                .fills("Volume a year of Nickel", "4 t");
        person.fills("City", "Bodø").sees("Keep").fills("Volume a year of Nickel", "5 t");
    }

    private static void isOvertakenInTheForm(Somebody person) {
        atTheStep(person, "activities");
        person.inAnotherWindow().opens("/" + person.where()).fills(ACTIVITY, "Explores for nickel in the north.");
        person.fills(ACTIVITY, "Explores for nickel and cobalt in the north.").sees("Keep mine");
    }

    /** What the browser keeps from being sent, and what the portal finds in a file that is not what its name says. */
    private static void uploadsWhatIsRefused(Somebody person) {
        atTheStep(person, "documents").tries("notes.txt", "Notes.").tries("extract.pdf", "Not a PDF at all.");
    }

    private static void readsUzbek(Somebody person) {
        person.opens("/account").chooses("Language", "Oʻzbekcha").clicks("Save");
        person.opens("/");
    }
}
