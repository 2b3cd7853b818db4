package org.lodestone.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.access.AccountFixture;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.domain.Sweeping;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.lodestone.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class FoundingAndJoiningTest {

    @Autowired
    OrganisationFixture fixture;

    @Autowired
    AccountFixture accounts;

    @Autowired
    FoundingAnOrganisation founding;

    @Autowired
    JoiningAnOrganisation joining;

    @Autowired
    UnansweredJoinRequests unanswered;

    @Autowired
    PossibleDuplicates duplicates;

    @Autowired
    Organisations organisations;

    @Autowired
    Sweeping sweeping;

    @Autowired
    MovableClock clock;

    private final String unique = Long.toString(System.nanoTime(), 36);

    @Test
    void whoever_enters_an_organisation_owns_it() {
        PersonId founder = signIn("Founder");

        OrganisationSummary entered = enter(input("Works " + unique, "R-" + unique, "w" + unique + ".uz"));

        assertThat(organisations.rightOf(founder, entered.id())).contains(AccessRight.OWNER);
        Profile profile = organisations.profile(entered.id());
        assertThat(profile.value(ProfileField.LEGAL_NAME)).contains("Works " + unique);
        assertThat(profile.value(ProfileField.EMAIL_DOMAIN)).contains("w" + unique + ".uz");
        assertThat(profile.people()).singleElement().satisfies(owner -> assertThat(owner.roles())
                .containsExactly(ContactRole.PRIMARY));
    }

    @Test
    void the_same_registration_number_leads_to_asking_and_not_to_a_second_record() {
        signIn("First");
        OrganisationSummary first = enter(input("Number works " + unique, "HRB 12-" + unique, ""));
        signIn("Second");
        FoundingInput again = input("Other name " + unique, "hrb12" + unique, "");

        Founding outcome = founding.found(again, true);

        assertThat(outcome).isInstanceOfSatisfying(Founding.AlreadyThere.class, there -> {
            assertThat(there.matches()).singleElement().satisfies(match -> {
                assertThat(match.organisation()).isEqualTo(first);
                assertThat(match.reasons()).containsExactly(MatchReason.REGISTRATION);
                assertThat(match.same()).isTrue();
                assertThat(match.yours()).isFalse();
            });
        });
    }

    @Test
    void the_same_lei_leads_to_asking_whatever_else_differs() {
        String lei = lei();
        signIn("First with the LEI");
        OrganisationSummary first = enter(new FoundingInput("LEI works " + unique, "UZ", "L1" + unique, lei, ""));
        signIn("Second with the LEI");

        Founding outcome =
                founding.found(new FoundingInput("Other works " + unique, "FR", "L2" + unique, lei, ""), true);

        assertThat(outcome).isInstanceOfSatisfying(Founding.AlreadyThere.class, there -> assertThat(there.matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.organisation()).isEqualTo(first);
                    assertThat(match.reasons()).containsExactly(MatchReason.LEI);
                    assertThat(match.same()).isTrue();
                }));
    }

    /** One that nobody else has, with its check digits (ISO 17442: MOD 97-10 of ISO/IEC 7064). */
    private String lei() {
        String head = ("5493" + unique.toUpperCase(Locale.ROOT) + "000000000000").substring(0, 18);
        String digits = (head + "00")
                .chars()
                .mapToObj(each -> Integer.toString(Character.digit(each, 36)))
                .collect(Collectors.joining());
        return head
                + String.format(
                        Locale.ROOT,
                        "%02d",
                        98 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue());
    }

    @Test
    void a_shared_domain_leads_to_asking_unless_both_have_a_number_and_they_differ() {
        String domain = "group" + unique + ".com";
        signIn("Parent");
        enter(input("Parent " + unique, "P" + unique, domain));
        signIn("Daughter");

        assertThat(founding.found(input("No number " + unique, "", domain), true))
                .isInstanceOf(Founding.AlreadyThere.class);
        assertThat(founding.found(input("Daughter " + unique, "D" + unique, domain), false))
                .isInstanceOf(Founding.AlreadyThere.class);
        assertThat(founding.found(input("Daughter " + unique, "D" + unique, domain), true))
                .isInstanceOf(Founding.Entered.class);
    }

    @Test
    void addresses_of_open_providers_match_nobody() {
        signIn("First at a provider");
        enter(input("Provider one " + unique, "", "gmail.com"));
        signIn("Second at a provider");

        assertThat(founding.find(input("Provider two " + unique, "", "gmail.com")))
                .isEmpty();
    }

    @Test
    void the_same_name_is_shown_and_does_not_stop_anybody() {
        signIn("First of the name");
        enter(input("Namesake " + unique, "", ""));
        signIn("Second of the name");
        FoundingInput same = input("NAMESAKE " + unique, "", "");

        assertThat(founding.find(same)).singleElement().satisfies(match -> assertThat(match.same())
                .isFalse());
        assertThat(founding.found(same, false)).isInstanceOf(Founding.AlreadyThere.class);
        assertThat(founding.found(same, true)).isInstanceOf(Founding.Entered.class);
    }

    @Test
    void two_people_who_enter_the_same_organisation_at_once_make_one() throws Exception {
        for (int round = 0; round < 10; round++) {
            FoundingInput input = input("Race " + round + unique, "RACE" + round + unique, "");
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Founding>> outcomes = List.of(enterAs(threads, input), enterAs(threads, input));
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .hasAtLeastOneElementOfType(Founding.Entered.class)
                        .hasAtLeastOneElementOfType(Founding.AlreadyThere.class);
            }
        }
    }

    @Test
    void name_and_country_must_be_there() {
        signIn("Nameless");

        assertThatThrownBy(() -> founding.found(new FoundingInput(" ", "UZ", "", "", ""), false))
                .hasMessageContaining("organisationName");
        assertThatThrownBy(() -> founding.found(new FoundingInput("Name", "", "", "", ""), false))
                .hasMessageContaining("organisationCountry");
    }

    @Test
    void the_domain_is_prefilled_from_the_persons_address_but_not_a_providers() {
        SignedIn.signIn(accounts.aPerson("At work", new EmailAddress("a" + unique + "@tmk.uz"), Language.EN));
        assertThat(founding.ownDomain()).contains("tmk.uz");
        SignedIn.signIn(accounts.aPerson("At home", new EmailAddress("a" + unique + "@gmail.com"), Language.EN));
        assertThat(founding.ownDomain()).isEmpty();
    }

    @Test
    void an_owner_accepts_who_asks() {
        AnOrganisation plant = fixture.anOrganisation("Asked plant");
        PersonId asking = signIn("Asking person");
        joining.ask(plant.id(), "I work in the laboratory");
        joining.ask(plant.id(), "Once more");

        SignedIn.signIn(plant.owner());
        JoinRequestSummary request =
                joining.requests(plant.reference()).stream().findFirst().orElseThrow();
        assertThat(joining.requests(plant.reference())).hasSize(1);
        assertThat(request.words()).isEqualTo("I work in the laboratory");
        joining.accept(plant.reference(), request.id(), AccessRight.VIEWER);

        assertThat(organisations.rightOf(asking, plant.id())).contains(AccessRight.VIEWER);
        assertThatThrownBy(() -> joining.refuse(plant.reference(), request.id()))
                .isInstanceOf(Problem.IllegalTransition.class);
    }

    @Test
    void who_was_refused_or_withdrew_may_ask_again() {
        AnOrganisation plant = fixture.anOrganisation("Refusing plant");
        PersonId asking = signIn("Refused person");
        joining.ask(plant.id(), null);
        SignedIn.signIn(plant.owner());
        joining.refuse(
                plant.reference(),
                joining.requests(plant.reference()).getFirst().id());

        SignedIn.signIn(asking);
        joining.ask(plant.id(), null);
        joining.withdraw(joining.mine().getFirst().id());
        joining.ask(plant.id(), null);

        assertThat(joining.mine()).hasSize(1);
    }

    @Test
    void only_owners_read_requests_and_nobody_withdraws_anothers() {
        AnOrganisation plant = fixture.anOrganisation("Discreet requests");
        signIn("Asking");
        joining.ask(plant.id(), null);
        java.util.UUID request = joining.mine().getFirst().id();

        SignedIn.signIn(fixture.colleague(plant, AccessRight.REPRESENTATIVE));
        assertThatThrownBy(() -> joining.requests(plant.reference())).isInstanceOf(Problem.NotAllowed.class);
        assertThatThrownBy(() -> joining.withdraw(request)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> joining.ask(plant.id(), null)).hasMessageContaining("alreadyYours");
    }

    @Test
    void a_request_that_nobody_answers_for_five_working_days_is_handed_on_once() {
        clock.set("2026-11-20T16:00:00Z"); // a Friday
        AnOrganisation plant = fixture.anOrganisation("Silent plant");
        PersonId asking = signIn("Patient person");
        joining.ask(plant.id(), null);

        clock.set("2026-11-27T23:00:00Z"); // the fifth working day has not passed yet
        sweeping.sweep();
        assertThat(handedOn(asking)).isEmpty();

        clock.set("2026-11-28T00:30:00Z");
        sweeping.sweep();
        sweeping.sweep();

        List<JoinRequestSummary> waiting = handedOn(asking);
        assertThat(waiting).hasSize(1);
        unanswered.accept(waiting.getFirst().id(), AccessRight.REPRESENTATIVE, accounts.aPerson("Staff"));
        assertThat(organisations.rightOf(asking, plant.id())).contains(AccessRight.REPRESENTATIVE);
    }

    @Test
    void a_reviewer_sees_possible_duplicates_with_the_reason() {
        String number = "DUP" + unique;
        AnOrganisation first = fixture.anOrganisation("Original " + unique);
        AnOrganisation second = fixture.anOrganisation("Copy " + unique);
        fixture.write(first, ProfileField.REGISTRATION_NUMBER, number);
        fixture.write(second, ProfileField.REGISTRATION_NUMBER, number.toLowerCase(java.util.Locale.ROOT));
        fixture.write(first, ProfileField.EMAIL_DOMAIN, "d" + unique + ".uz");
        fixture.write(second, ProfileField.EMAIL_DOMAIN, "d" + unique + ".uz");

        assertThat(duplicates.of(second.id())).singleElement().satisfies(found -> {
            assertThat(found.organisation().id()).isEqualTo(first.id());
            assertThat(found.reasons()).isEqualTo(Set.of(MatchReason.REGISTRATION, MatchReason.EMAIL_DOMAIN));
        });
    }

    private List<JoinRequestSummary> handedOn(PersonId asking) {
        return unanswered.all().stream()
                .filter(request -> request.person().equals(asking))
                .toList();
    }

    private Future<Founding> enterAs(ExecutorService threads, FoundingInput input) {
        PersonId founder = accounts.aPerson("Racer");
        return threads.submit(() -> SignedIn.as(founder, () -> founding.found(input, false)));
    }

    private PersonId signIn(String name) {
        PersonId signedIn = accounts.aPerson(name);
        SignedIn.signIn(signedIn);
        return signedIn;
    }

    private OrganisationSummary enter(FoundingInput input) {
        return ((Founding.Entered) founding.found(input, false)).organisation();
    }

    private static FoundingInput input(String name, String number, String domain) {
        return new FoundingInput(name, "UZ", number, "", domain);
    }
}
