package org.lodestone.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestone.access.PasswordWeakness;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @CsvSource({
        "fourteen-chars, TOO_SHORT",
        "passwordpassword, COMPROMISED",
        "zxzxzxzxzxzxzxzxzxzxzx, GUESSABLE",
        "98765432109876543210987, GUESSABLE",
        "ghijklmnopqrstuvw, GUESSABLE",
        "Lodestone-lodestone-1, GUESSABLE",
        "dilnoza.karimova2026, GUESSABLE",
        "1QAZ2wsx3edc4rfv, COMPROMISED",
    })
    void a_weak_password_is_refused_with_its_reason(String password, PasswordWeakness weakness) {
        assertThat(rules.weakness(password, "dilnoza.karimova@tmk.example", "Dilnoza Karimova"))
                .contains(weakness);
    }

    @ParameterizedTest
    @CsvSource({
        "molybden und wolfram am morgen",
        "молибден и вольфрам утром",
        "oʻn beshta belgidan uzunroq",
        "кварц кварц рений селен"
    })
    void words_in_any_script_and_with_spaces_are_taken(String password) {
        assertThat(rules.weakness(password, "a@b.example", "A B")).isEmpty();
    }

    @Test
    void length_counts_characters_as_people_see_them_and_long_ones_are_taken() {
        assertThat(rules.weakness("🪨🧲⚗️🔩⛏️🏔️🌋", "a@b.example", "")).contains(PasswordWeakness.TOO_SHORT);
        assertThat(rules.weakness(
                        "rhenium ".repeat(3) + "x".repeat(40) + " tungsten and more of it", "a@b.example", ""))
                .isEmpty();
        assertThat(rules.weakness("a long one ".repeat(24), "a@b.example", "")).contains(PasswordWeakness.TOO_LONG);
    }

    @Test
    void the_same_word_typed_on_two_keyboards_is_the_same_password() {
        Passwords passwords = new Passwords();
        String composed = "caf\u00e9 au lait du matin";
        String decomposed = "cafe\u0301 au lait du matin";

        assertThat(passwords.matches(decomposed, Optional.of(passwords.hash(composed))))
                .isTrue();
        assertThat(passwords.matches("caf\u00e9 au lait du soir", Optional.of(passwords.hash(composed))))
                .isFalse();
        assertThat(passwords.matches("nobody’s password", Optional.empty())).isFalse();
        assertThat(passwords.hash(composed)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
