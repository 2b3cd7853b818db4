package org.lodestone.kernel;

/** The check-digit systems of ISO/IEC 7064 that identifiers here use. */
final class CheckDigits {

    private CheckDigits() {}

    /** MOD 97-10 over digits and letters (A is 10, Z is 35); 1 means right. */
    static int mod97(String text) {
        int rest = 0;
        for (char sign : text.toCharArray()) {
            int value = Character.digit(sign, 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest;
    }
}
