package org.lodestone.browser;

import static org.lodestone.browser.Scene.COLLEAGUE;

import java.util.List;
import java.util.function.Consumer;

/** What a colleague sees whom two organisations invite: registers, reads along with the one, and is to sign for it. */
final class OfColleagues {

    private static final String OWNER = "Example Region of the North";
    private static final String ASKED = "Example Cobalt Refinery NV";

    private static final String NAME = "Nora Nordlys";
    private static final String ADDRESS = AmongMembers.COLLEAGUE;
    static final String PASSWORD = "nickel and cobalt from the north";

    private static final String CONFIRM = "Confirm your address";

    private OfColleagues() {}

    static List<Scene> scenes() {
        return List.of(
                Scene.of("people-invitations", OWNER, OfColleagues::invites).onPhone(),
                story("register-invited", colleague -> colleague
                                .readsTheLetter(OWNER + " invites you to", ADDRESS)
                                .follows("Register with this address"))
                        .onPhone(),
                story("invitation-token-open", OfColleagues::registersTwice).onPhone(),
                story("wizard-reading", OfColleagues::readsAlong),
                story("confirm-secret-used", colleague -> colleague.readsTheLetterBefore(CONFIRM, ADDRESS))
                        .onPhone(),
                Scene.of("wizard-signatory-named", OWNER, OfColleagues::names).onPhone(),
                Scene.of("people-invitations-answered", OWNER, owner -> AmongMembers.at(owner, "/people")),
                story("case-to-sign", OfColleagues::opensTheApplication),
                story("wizard-signing-reading", colleague -> colleague.follows("Read and sign")),
                story("organisations-new-invited", colleague -> colleague.opens("/organisations/new"))
                        .onPhone(),
                story("organisations-new-found", OfColleagues::findsWhatIsThere),
                story("organisations-new-asked", OfColleagues::asksToJoin).onPhone(),
                Scene.of("people-asked-uz", ASKED, asked -> AmongMembers.at(asked, "/people"))
                        .onPhone());
    }

    private static Scene story(String name, Consumer<Somebody> way) {
        return Scene.of(name, COLLEAGUE, way);
    }

    private static void invites(Somebody owner) {
        AmongMembers.at(owner, "/people");
        invites(owner, "no.more@scenes.example").clicks("Withdraw: no.more@scenes.example");
        invites(owner, "somebody.with.a.long.address@northern-region.scenes.example");
        owner.chooses("Right", "Viewer");
        invites(owner, ADDRESS);
        AmongMembers.at(owner, "/people");
    }

    private static Somebody invites(Somebody owner, String address) {
        return owner.fills("E-mail address", address)
                .clicks("Send the invitation")
                .sees("Invitation sent to " + address);
    }

    private static void registersTwice(Somebody colleague) {
        registers(colleague);
        colleague.readsTheLetter(OWNER + " invites you to", ADDRESS).follows("Register with this address");
        registers(colleague);
        colleague
                .readsTheLetter(CONFIRM, ADDRESS)
                .fills("Password", PASSWORD)
                .clicks("Confirm and sign in")
                .sees("Accept the invitation");
    }

    private static void registers(Somebody colleague) {
        colleague
                .fills("Your name", NAME)
                .fills("E-mail address", ADDRESS)
                .fills("Password", PASSWORD)
                .clicks("Create the account")
                .sees("We sent an e-mail to");
    }

    private static void readsAlong(Somebody colleague) {
        colleague.clicks("Accept the invitation").isAt("/o/ORG-\\d+");
        colleague.opens("/");
        colleague.opens("/" + AmongMembers.way(colleague, "/cases/").replaceFirst("(/form/.*)?$", "/form/activities"));
    }

    private static void names(Somebody owner) {
        AmongMembers.atTheStep(owner, "sign")
                .chooses("Who signs?", NAME)
                .clicks("Name as signatory")
                .sees(NAME + " is asked to sign");
    }

    /** Belongs to a second organisation now, and is about to enter a third one, which is there already. */
    private static void findsWhatIsThere(Somebody colleague) {
        colleague.clicks("Accept the invitation").isAt("/o/ORG-\\d+");
        colleague
                .opens("/organisations/new")
                .fills("Legal name", ASKED)
                .chooses("Country of registration", "Belgium")
                .clicks("Continue")
                .sees("Ask to join");
    }

    private static void asksToJoin(Somebody colleague) {
        colleague
                .fills("A line to the owners", "I keep the books of the refinery.")
                .clicks("Ask to join " + ASKED)
                .sees("Your request");
    }

    private static void opensTheApplication(Somebody colleague) {
        colleague.opens("/");
        colleague.opens("/" + AmongMembers.way(colleague, "/cases/").replaceFirst("/form/.*", ""));
    }
}
