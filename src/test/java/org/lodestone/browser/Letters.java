package org.lodestone.browser;

/** Where people read the letters that the portal sends them. */
@FunctionalInterface
interface Letters {

    /** On the demo's page of letters: none leaves the machine. */
    Letters IN_THE_DEMO = Somebody::readsTheLetter;

    /** Waits for the newest letter of this subject to an address and follows its link. */
    Somebody follow(Somebody reader, String subject, String address);
}
