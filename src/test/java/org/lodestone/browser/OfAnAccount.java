package org.lodestone.browser;

import static org.lodestone.browser.Scene.COLLEAGUE;

import java.util.List;
import java.util.function.Consumer;

/** What the colleague does with an account: opens its menu, moves it to another address, chooses another password. */
final class OfAnAccount {

    private static final String NEW_ADDRESS = "nora@scenes.example";
    private static final String NEW_PASSWORD = "copper and zinc from the north";

    private static final String RESET = "Choose a new password";

    private OfAnAccount() {}

    static List<Scene> scenes() {
        return List.of(
                story("switcher", colleague -> colleague.opens("/messages").opensTheMenu("Organisation:")),
                story("account-menu", colleague -> colleague.opens("/messages").opensTheMenu("Account of")),
                story("account-email-asked", OfAnAccount::asksForAnotherAddress).onPhone(),
                story(
                                "account-email-secret-good",
                                colleague -> colleague.readsTheLetter("Confirm your new address", NEW_ADDRESS))
                        .onPhone(),
                story(
                                "account-email-half",
                                colleague -> colleague.clicks("Confirm").sees("The other address"))
                        .onPhone(),
                story("account-email-changed", colleague -> colleague
                                .readsTheLetter("Confirm the change of your address", AmongMembers.COLLEAGUE)
                                .clicks("Confirm")
                                .sees("The account has its new address"))
                        .onPhone(),
                story("reset-secret-done", OfAnAccount::asksTwiceForAnotherPassword)
                        .onPhone(),
                story("reset-secret-used", colleague -> colleague.readsTheLetterBefore(RESET, NEW_ADDRESS))
                        .onPhone());
    }

    private static Scene story(String name, Consumer<Somebody> way) {
        return Scene.of(name, COLLEAGUE, way);
    }

    private static void asksForAnotherAddress(Somebody colleague) {
        colleague
                .opens("/account")
                .fills("New e-mail address", NEW_ADDRESS)
                .fillsTheLast("Current password", OfColleagues.PASSWORD)
                .clicks("Change the address")
                .sees("We sent a link to");
    }

    private static void asksTwiceForAnotherPassword(Somebody colleague) {
        for (int letters = 0; letters < 2; letters++) {
            colleague
                    .opens("/forgotten")
                    .fills("E-mail address", NEW_ADDRESS)
                    .clicks("Send the link")
                    .sees("We sent an e-mail to");
        }
        colleague
                .readsTheLetter(RESET, NEW_ADDRESS)
                .fills("New password", NEW_PASSWORD)
                .clicks("Save the password")
                .sees("The new password is saved");
    }
}
