package org.lodestone.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.messaging.domain.PostFixture;
import org.lodestone.shell.PortalTexts;
import org.lodestone.testing.MovableClock;
import org.lodestone.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An act, the letter that tells of it, and who reads it. A letter that no test sends fails here. */
@PortalTest
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLetterTest {

    /** Letters that another test sends, by that test. */
    private static final Map<String, Set<String>> ELSEWHERE = Map.ofEntries(
            Map.entry("access/SigningInTest", Set.of("access.confirmAddress", "access.alreadyRegistered")),
            Map.entry(
                    "access/ForgottenPasswordsTest",
                    Set.of("access.resetPassword", "access.noAccount", "access.passwordChanged")),
            Map.entry(
                    "access/ChangingEmailTest",
                    Set.of("access.changeEmailOld", "access.changeEmailNew", "access.emailChanged")),
            Map.entry("access/AppointingPeopleTest", Set.of("access.invitedToPortal", "access.appointed")),
            Map.entry(
                    "alliance/GrantingStaffRolesTest", Set.of("staffRoleGranted", "staffRoleEnded", "staffInvitation")),
            Map.entry("organisation/InvitationsTest", Set.of("organisationInvitation")),
            Map.entry(
                    "membership/ui/JoinRequestsViewTest",
                    Set.of("joinUnanswered", "joinPassedOn", "joinAccepted", "joinAcceptedByStaff")),
            Map.entry("admission/LettersThatWaitTest", Set.of("joinRequested", "affiliationEnded")),
            Map.entry("admission/LettersToOrganisationsTest", Set.of("caseDeclined")),
            Map.entry(
                    "admission/LettersAndDeadlinesTest",
                    Set.of(
                            "caseSubmitted",
                            "caseArrived",
                            "caseAnswered",
                            "caseReadyForDecision",
                            "caseApproved",
                            "informationRequested",
                            "requestReminder",
                            "draftExpiring",
                            "draftExpired",
                            "messageToOrganisation",
                            "messageToAlliance")));

    private static final Path TESTS = Path.of("src/test/java/org/lodestone");

    @Autowired
    List<LetterActs> rooms;

    @Autowired
    PostFixture post;

    @Autowired
    PortalTexts texts;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    Stream<String> templates() {
        return new TreeMap<>(acts()).keySet().stream();
    }

    private Map<String, Supplier<Told>> acts() {
        Map<String, Supplier<Told>> all = new HashMap<>();
        rooms.forEach(room -> all.putAll(room.acts()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void an_act_sends_its_letter_to_those_whom_it_concerns_and_to_nobody_else(String template) {
        Told told = acts().get(template).get();
        assertThat(told.readers()).isNotEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(told.readers())
                .allSatisfy(reader -> assertThat(letters(reader, template)).isEqualTo(1)));
        assertThat(told.others())
                .allSatisfy(other -> assertThat(letters(other, template)).isZero());
    }

    private long letters(EmailAddress address, String template) {
        return post.to(address).stream().filter(template::equals).count();
    }

    @Test
    void every_letter_is_sent_by_a_test() {
        Set<String> sent = new TreeSet<>(acts().keySet());
        ELSEWHERE.values().forEach(sent::addAll);
        Set<String> letters = texts.patterns(Language.EN).keySet().stream()
                .filter(key -> key.startsWith("letter.") && key.endsWith(".subject"))
                .map(key -> key.substring("letter.".length(), key.lastIndexOf('.')))
                .collect(Collectors.toSet());
        assertThat(sent).containsExactlyInAnyOrderElementsOf(letters);
    }

    @Test
    void the_tests_elsewhere_name_their_letters() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<String, Set<String>> test : ELSEWHERE.entrySet()) {
            String source = Files.readString(TESTS.resolve(test.getKey() + ".java"));
            test.getValue().stream()
                    .filter(template -> !source.contains('"' + template + '"'))
                    .forEach(template -> missing.add(test.getKey() + ": " + template));
        }
        assertThat(missing).isEmpty();
    }
}
