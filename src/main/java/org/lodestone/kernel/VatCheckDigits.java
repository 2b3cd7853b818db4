package org.lodestone.kernel;

/**
 * The check digits of VAT numbers in the European Union, as the members' tax administrations define them and as they are
 * collected in python-stdnum ({@code stdnum.eu.vat}). Numbers of private persons in Bulgaria, Czechia and Latvia and the
 * oldest Irish ones are told by their shape alone.
 */
final class VatCheckDigits {

    private VatCheckDigits() {}

    /** @param number without the country's letters, its shape already right */
    static boolean right(String country, String number) {
        return switch (country) {
            case "AT" -> austria(number.substring(1));
            case "BE" -> 97 - Long.parseLong(number.substring(0, 8)) % 97 == tail(number, 2);
            case "BG" ->
                number.length() == 10
                        || twice(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8}, new int[] {3, 4, 5, 6, 7, 8, 9, 10});
            case "CY" -> VatCheckLetters.cyprus(number);
            case "CZ" -> number.length() > 8 || czechia(number);
            case "DE", "HR" -> mod11and10(number);
            case "DK" -> sum(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
            case "EE" -> digit(number, 8) == (10 - sum(number, 3, 7, 1, 3, 7, 1, 3, 7) % 10) % 10;
            case "EL" -> digit(number, 8) == sum(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10;
            case "ES" -> VatCheckLetters.spain(number);
            case "FI" -> from11(sum(number, 7, 9, 10, 5, 8, 4, 2)) == digit(number, 7);
            case "FR" -> france(number);
            case "HU" -> digit(number, 7) == (10 - sum(number, 9, 7, 3, 1, 9, 7, 3) % 10) % 10;
            case "IE" -> VatCheckLetters.ireland(number);
            case "IT" -> luhn(number);
            case "LT" -> lithuania(number);
            case "LU" -> Long.parseLong(number.substring(0, 6)) % 89 == tail(number, 2);
            case "LV" -> number.charAt(0) <= '3' || latvia(number);
            case "MT" -> 37 - sum(number, 3, 4, 6, 7, 8, 9) % 37 == tail(number, 2);
            case "NL" -> netherlands(number);
            case "PL" -> sum(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(number, 9);
            case "PT" -> (11 - sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == digit(number, 8);
            case "RO" -> romania(number);
            case "SE" -> luhn(number.substring(0, 10)) && tail(number, 2) > 0;
            case "SI" -> slovenia(number);
            case "SK" -> Long.parseLong(number) % 11 == 0;
            default -> true;
        };
    }

    private static boolean austria(String number) {
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            int digit = digit(number, i) * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return digit(number, 7) == (10 - sum % 10) % 10;
    }

    private static boolean czechia(String number) {
        int check = 11 - sum(number, 8, 7, 6, 5, 4, 3, 2) % 11;
        return digit(number, 7) == (check == 11 ? 1 : check % 10);
    }

    /** The key of a company is computed from its number; a key with letters has no public rule. */
    private static boolean france(String number) {
        boolean computable = number.substring(0, 2).chars().allMatch(Character::isDigit);
        long company = Long.parseLong(number.substring(2));
        return !computable || (12 + 3 * (company % 97)) % 97 == Long.parseLong(number.substring(0, 2));
    }

    private static boolean lithuania(String number) {
        boolean company = number.length() == 9;
        return company
                ? digit(number, 7) == 1
                        && twice(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8}, new int[] {3, 4, 5, 6, 7, 8, 9, 1})
                : digit(number, 10) == 1
                        && twice(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2}, new int[] {
                            3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4
                        });
    }

    private static boolean latvia(String number) {
        int rest = Math.floorMod(3 - sum(number, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6), 11);
        return rest == digit(number, 10);
    }

    /** Companies by 11, since 2020 sole traders by MOD 97-10 over the whole number with its letters. */
    private static boolean netherlands(String number) {
        boolean byEleven =
                number.matches("\\d{9}B\\d{2}") && sum(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8);
        return byEleven || (number.matches("[A-Z0-9]{12}") && CheckDigits.mod97("NL" + number) == 1);
    }

    private static boolean romania(String number) {
        String padded = "0".repeat(10 - number.length()) + number;
        return sum(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == digit(padded, 9);
    }

    private static boolean slovenia(String number) {
        int check = 11 - sum(number, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check != 11 && digit(number, 7) == check % 10;
    }

    /** MOD 11,10 of ISO/IEC 7064. */
    private static boolean mod11and10(String number) {
        int check = 10;
        for (int i = 0; i < number.length() - 1; i++) {
            int step = (check + digit(number, i)) % 10;
            check = (step == 0 ? 10 : step) * 2 % 11;
        }
        return (11 - check) % 10 == digit(number, number.length() - 1);
    }

    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number, number.length() - 1 - i) * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** Weighted by the first row; where that leaves 10, by the second, and 10 then stands for 0. */
    private static boolean twice(String number, int[] first, int[] second) {
        int rest = sum(number, first) % 11;
        if (rest == 10) {
            rest = sum(number, second) % 11 % 10;
        }
        return rest == digit(number, first.length);
    }

    /** 11 less the rest, where a rest of 0 stays 0; 10 fits no digit. */
    private static int from11(int sum) {
        return sum % 11 == 0 ? 0 : 11 - sum % 11;
    }

    static int sum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(number, i) * weights[i];
        }
        return sum;
    }

    static int digit(String number, int position) {
        return Character.digit(number.charAt(position), 10);
    }

    private static long tail(String number, int length) {
        return Long.parseLong(number.substring(number.length() - length));
    }
}
