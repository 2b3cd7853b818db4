package org.lodestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonAvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Rita Reviewer, RR",
        "Owner of Example Region of the North, ON",
        "Aliya, A",
        "' Шахноза Каримова ', ШК",
        "'', ''"
    })
    void a_person_has_at_most_two_letters(String name, String letters) {
        assertThat(PersonAvatar.initials(name)).isEqualTo(letters);
    }
}
