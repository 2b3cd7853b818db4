package org.lodestone.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class SigningInTest {

    static final String PASSWORD = "molybdenum in the morning";

    @Autowired
    SigningIn signingIn;

    @Autowired
    Registering registering;

    @Autowired
    PostFixture post;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final EmailAddress email = AccountFixture.address();
    private final String home = "10.0." + UUID.randomUUID();

    @Test
    void somebody_registers_confirms_with_the_password_and_lands_where_they_wanted() {
        register("/o/ORG-000001/profile");
        assertThat(people.byEmail(email))
                .as("no account before the confirmation")
                .isEmpty();

        SignInOutcome outcome = confirm(PASSWORD);

        assertThat(outcome)
                .isInstanceOfSatisfying(SignInOutcome.Granted.class, granted -> assertThat(granted.continuePath())
                        .isEqualTo("/o/ORG-000001/profile"));
        assertThat(people.byEmail(email)).map(PersonCard::name).contains("Dilnoza Karimova");
        assertThat(signIn(PASSWORD, home)).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void whoever_registers_again_within_minutes_gets_the_link_of_the_later_password() {
        registering.register(new RegistrationForm(
                email, "Dilnoza Karimova", "another good password", Language.EN, ZoneOffset.UTC, "/"));
        register("/");

        assertThat(confirm(PASSWORD)).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void a_registration_is_confirmed_by_its_own_password_alone() {
        register("/");

        assertThat(confirm("another good password")).isInstanceOf(SignInOutcome.Wrong.class);
        assertThat(people.byEmail(email)).isEmpty();
    }

    @Test
    void a_confirmation_link_works_once_and_for_a_day() {
        register("/");
        String late = post.secret(email, "access.confirmAddress");
        assertThat(registering.opened(late).state()).isEqualTo(LinkState.USABLE);
        clock.advance(Duration.ofHours(25));
        assertThat(registering.opened(late).state()).isEqualTo(LinkState.EXPIRED);
        assertThat(confirm(late, PASSWORD)).isInstanceOf(SignInOutcome.Wrong.class);

        registering.sendAgain(late);
        String fresh = post.secret(email, "access.confirmAddress");
        assertThat(confirm(fresh, PASSWORD)).isInstanceOf(SignInOutcome.Granted.class);
        assertThat(registering.opened(fresh).state()).isEqualTo(LinkState.USED);
        assertThat(confirm(fresh, PASSWORD)).isInstanceOf(SignInOutcome.Wrong.class);
    }

    @Test
    void registering_a_known_address_tells_its_owner_and_nobody_else() {
        anAccount();

        register("/");

        assertThat(post.to(email)).containsExactly("access.confirmAddress", "access.alreadyRegistered");
    }

    @Test
    void failures_delay_longer_and_longer_and_a_right_password_works_after_the_delay() {
        anAccount();
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("wrong", "elsewhere")).isInstanceOf(SignInOutcome.Wrong.class);
        }
        assertThat(signIn("wrong", "elsewhere")).isInstanceOf(SignInOutcome.Wrong.class);
        Duration first = remaining(signIn(PASSWORD, "elsewhere"));
        clock.advance(first);
        assertThat(signIn("wrong", "elsewhere")).isInstanceOf(SignInOutcome.Wrong.class);
        Duration second = remaining(signIn(PASSWORD, "elsewhere"));
        assertThat(second).isGreaterThan(first);

        clock.advance(second);
        assertThat(signIn(PASSWORD, "elsewhere")).isInstanceOf(SignInOutcome.Granted.class);
        assertThat(signIn("wrong", "elsewhere")).as("the count begins anew").isInstanceOf(SignInOutcome.Wrong.class);
        assertThat(signIn(PASSWORD, "elsewhere")).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void a_clock_finer_than_the_database_delays_nobody() {
        clock.set("2026-03-02T10:00:00.000000700Z");
        assertThat(signIn("wrong", "somewhere")).isInstanceOf(SignInOutcome.Wrong.class);
    }

    @Test
    void no_delay_is_longer_than_a_quarter_of_an_hour() {
        anAccount();
        for (int i = 0; i < 40; i++) {
            if (signIn("wrong", "attacker") instanceof SignInOutcome.TooEarly early) {
                assertThat(early.remaining()).isLessThanOrEqualTo(Duration.ofMinutes(15));
                clock.advance(early.remaining());
            }
        }
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn(PASSWORD, "new place")).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void somebody_who_guesses_does_not_delay_the_owner_where_they_signed_in_before() {
        anAccount();
        for (int i = 0; i < 8; i++) {
            signIn("wrong", "attacker");
        }

        assertThat(signIn(PASSWORD, "attacker")).isInstanceOf(SignInOutcome.TooEarly.class);
        assertThat(signIn(PASSWORD, home)).isInstanceOf(SignInOutcome.Granted.class);
    }

    @Test
    void an_unknown_address_is_refused_and_delayed_as_a_known_one_is() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("wrong", "x" + i)).isInstanceOf(SignInOutcome.Wrong.class);
        }
        assertThat(signIn("wrong", "y")).isInstanceOf(SignInOutcome.TooEarly.class);
    }

    @Test
    void guesses_at_the_same_instant_do_not_slip_past_the_delay() throws Exception {
        anAccount();
        List<SignInOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<SignInOutcome>> guesses = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                guesses.add(threads.submit(() -> signIn("wrong", "attacker")));
            }
            for (Future<SignInOutcome> guess : guesses) {
                outcomes.add(guess.get());
            }
        }
        assertThat(outcomes).filteredOn(SignInOutcome.Wrong.class::isInstance).hasSize(5);
    }

    private void register(String continuePath) {
        registering.register(
                new RegistrationForm(email, "Dilnoza Karimova", PASSWORD, Language.EN, ZoneOffset.UTC, continuePath));
    }

    private void anAccount() {
        register("/");
        assertThat(confirm(PASSWORD)).isInstanceOf(SignInOutcome.Granted.class);
    }

    private SignInOutcome confirm(String password) {
        return confirm(post.secret(email, "access.confirmAddress"), password);
    }

    private SignInOutcome confirm(String secret, String password) {
        return signingIn.signIn(new SignInAttempt(email.value(), password, home + email, secret));
    }

    private SignInOutcome signIn(String password, String client) {
        return signingIn.signIn(new SignInAttempt(email.value(), password, client + email, null));
    }

    private static Duration remaining(SignInOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignInOutcome.TooEarly.class);
        return ((SignInOutcome.TooEarly) outcome).remaining();
    }
}
