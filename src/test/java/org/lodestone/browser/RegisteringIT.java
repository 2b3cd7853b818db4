package org.lodestone.browser;

import org.junit.jupiter.api.Test;

class RegisteringIT extends BrowserTest {

    private static final String PASSWORD = "tungsten and rhenium from Chirchiq";

    @Test
    void somebody_registers_confirms_by_the_letters_link_signs_out_and_in_again() {
        Somebody person = somebody();

        person.opens("/register")
                .fills("Your name", "Registering Person")
                .fills("E-mail address", "registering@example.org")
                .fills("Password", PASSWORD)
                .clicks("Create the account")
                .sees("We sent an e-mail to registering@example.org.");
        person.readsTheLetter("Confirm your address", "registering@example.org")
                .fills("Password", PASSWORD)
                .clicks("Confirm and sign in")
                .sees("Welcome");
    }

    @Test
    void a_page_for_those_who_are_signed_in_leads_there_after_signing_in() {
        somebody().opens("/account").isAt("/sign-in").sees("Sign in");
    }
}
