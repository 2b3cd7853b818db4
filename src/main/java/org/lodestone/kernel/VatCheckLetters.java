package org.lodestone.kernel;

/** The VAT numbers of the European Union that are checked by a letter. */
final class VatCheckLetters {

    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_COMPANY = "JABCDEFGHI";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final int[] CYPRIOT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private VatCheckLetters() {}

    static boolean cyprus(String number) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = VatCheckDigits.digit(number, i);
            sum += i % 2 == 0 ? CYPRIOT[digit] : digit;
        }
        return !number.startsWith("12") && number.charAt(8) == 'A' + sum % 26;
    }

    /** The second letter of numbers since 2013 counts nine times its place in the alphabet. */
    static boolean ireland(String number) {
        if (!Character.isDigit(number.charAt(1))) {
            return true;
        }
        int sum = VatCheckDigits.sum(number, 8, 7, 6, 5, 4, 3, 2);
        if (number.length() == 9 && number.charAt(8) != 'W') {
            sum += 9 * (number.charAt(8) - 'A' + 1);
        }
        return number.charAt(7) == IRISH.charAt(sum % 23);
    }

    static boolean spain(String number) {
        char first = number.charAt(0);
        int foreigner = "XYZ".indexOf(first);
        if (Character.isDigit(first) || foreigner >= 0) {
            String digits = (foreigner >= 0 ? foreigner : "") + number.substring(foreigner >= 0 ? 1 : 0, 8);
            return digits.chars().allMatch(Character::isDigit)
                    && number.charAt(8) == SPANISH_PERSON.charAt(Integer.parseInt(digits) % 23);
        }
        if ("KLM".indexOf(first) >= 0) {
            return number.charAt(8) == SPANISH_PERSON.charAt(Integer.parseInt(number.substring(1, 8)) % 23);
        }
        return spanishCompany(number);
    }

    private static boolean spanishCompany(String number) {
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            int digit = VatCheckDigits.digit(number, i) * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        int check = (10 - sum % 10) % 10;
        char last = number.charAt(8);
        boolean byDigit = last == '0' + check;
        boolean byLetter = last == SPANISH_COMPANY.charAt(check);
        return switch (number.charAt(0)) {
            case 'A', 'B', 'E', 'H' -> byDigit;
            case 'P', 'Q', 'R', 'S', 'N', 'W' -> byLetter;
            default -> byDigit || byLetter;
        };
    }
}
