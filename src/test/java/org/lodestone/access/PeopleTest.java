package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    AccountFixture accounts;

    @Test
    void a_person_is_known_by_name_address_and_language() {
        EmailAddress address = AccountFixture.address();
        PersonId person = accounts.aPerson("Dilnoza Karimova", address, Language.UZ);

        assertThat(people.get(person))
                .extracting(PersonCard::name, PersonCard::email, PersonCard::language, PersonCard::active)
                .containsExactly("Dilnoza Karimova", address, Language.UZ, true);
        assertThat(people.byEmail(address)).map(PersonCard::id).contains(person);
    }

    @Test
    void several_people_are_found_at_once_and_unknown_ones_left_out() {
        PersonId one = accounts.aPerson("One");
        PersonId two = accounts.aPerson("Two");

        assertThat(people.all(List.of(one, two, PersonId.next()))).containsOnlyKeys(one, two);
    }

    @Test
    void nobody_is_not_found() {
        assertThatThrownBy(() -> people.get(PersonId.next())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_address_that_is_known_opens_no_second_account() {
        EmailAddress address = AccountFixture.address();
        PersonId first = accounts.aPerson("First", address, Language.EN);

        assertThat(accounts.aPerson("Second", address, Language.EN)).isEqualTo(first);
    }
}
