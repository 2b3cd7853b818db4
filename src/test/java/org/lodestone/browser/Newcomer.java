package org.lodestone.browser;

/** Somebody who was invited to an alliance's staff, in English: from the letter to the first page. */
final class Newcomer {

    private static final String PASSWORD = "wolframite from the old adit";

    private final Somebody person;
    private final Letters letters;
    private final String address;

    Newcomer(Somebody person, Letters letters, String address) {
        this.person = person;
        this.letters = letters;
        this.address = address;
    }

    Somebody takesUpTheInvitation(String name) {
        letters.follow(person, "invitation to the staff", address)
                .sees("You were invited at this address.")
                .hasInField("E-mail address", address)
                .fills("Your name", name)
                .fills("Password", PASSWORD)
                .clicks("Create the account")
                .sees("We sent an e-mail to " + address);
        return letters.follow(person, "Confirm your address", address)
                .fills("Password", PASSWORD)
                .clicks("Confirm and sign in");
    }
}
