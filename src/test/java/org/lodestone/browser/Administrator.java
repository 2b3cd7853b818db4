package org.lodestone.browser;

/** The portal's first system administrator, in English: made by a link, and makes the others. */
final class Administrator {

    private static final String PASSWORD = "scheelite under violet light";

    private final Somebody person;
    private final String address;

    Administrator(Somebody person, String address) {
        this.person = person;
        this.address = address;
    }

    Somebody person() {
        return person;
    }

    Administrator makesTheAccount(String link, String name) {
        person.opens(link)
                .sees("First administrator")
                .fills("Your name", name)
                .fills("E-mail address", address)
                .fills("Password", PASSWORD)
                .clicks("Make me administrator")
                .isAt("/sign-in");
        return this;
    }

    Administrator signsIn() {
        person.fills("E-mail address", address)
                .fills("Password", PASSWORD)
                .clicks("Sign in")
                .sees("What waits for you");
        return this;
    }

    /** From the first page to the staff of an alliance. */
    Administrator opensTheStaffOf(String alliance) {
        person.follows("Staff and roles: " + alliance)
                .sees("Staff: " + alliance)
                .sees("Nobody is staff of this alliance yet");
        return this;
    }

    Administrator invites(String who, String role) {
        person.fills("E-mail address", who)
                .chooses("Role", role)
                .clicks("Give the role")
                .sees(who + " was invited as " + role);
        person.within("Invited, no account yet", who).sees(role);
        return this;
    }

    Administrator seesAmongTheStaff(String name, String role) {
        person.opens(person.page().url());
        person.within("People", name).sees(role);
        return this;
    }
}
