package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lodestone.testing.SignedIn;
import org.lodestone.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/** Every route, service method and download, asked for by everybody. */
class AccessMatrixTest extends ViewTest {

    private static final List<RoomAccess> ROOMS = Rooms.all();

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everything_registered_has_a_line_and_every_line_something_registered() {
        Map<String, String> registered = new Registered().all();
        Set<String> lines = new TreeSet<>();
        ROOMS.stream().flatMap(room -> room.lines().stream()).forEach(line -> assertThat(lines.add(line.name()))
                .as("a second line for " + line.name())
                .isTrue());
        Set<String> notYet =
                ROOMS.stream().flatMap(room -> room.notYet().stream()).collect(Collectors.toCollection(TreeSet::new));

        Gaps.announce(notYet);
        assertThat(Gaps.without(registered, lines, notYet)).isEmpty();
        assertThat(lines).as("lines for what is not registered (any more)").isSubsetOf(registered.keySet());
        assertThat(notYet).as("NOT_YET entries that vanished").isSubsetOf(registered.keySet());
        assertThat(notYet).as("NOT_YET entries that have their line").doesNotContainAnyElementsOf(lines);
    }

    @TestFactory
    Stream<DynamicNode> everybody_gets_what_the_line_says() {
        World world = new World(context);
        return ROOMS.stream()
                .flatMap(room -> room.lines().stream())
                .map(line -> DynamicContainer.dynamicContainer(line.name(), cells(line, world)));
    }

    private Stream<DynamicTest> cells(Line line, World world) {
        return Arrays.stream(Caller.values())
                .map(caller -> DynamicTest.dynamicTest(caller.name(), () -> {
                    Answer answer = ask(line, world, caller);
                    assertThat(answer.outcome())
                            .as("%s for %s: %s", line.name(), caller, answer.seen())
                            .isEqualTo(line.expected(caller));
                }));
    }

    private Answer ask(Line line, World world, Caller caller) throws Exception {
        stopVaadin();
        if (line.rolledBack()) {
            RequestContextHolder.resetRequestAttributes();
            new Entrance(world).enter(SignedIn::signIn, caller);
        } else {
            startVaadin();
            new Entrance(world).enter(ViewTest::as, caller);
        }
        try {
            return line.rolledBack()
                    ? rolledBack(line, world, caller)
                    : line.ask().of(world, caller);
        } catch (Exception | AssertionError failure) {
            throw new AssertionError(line.name() + " for " + caller + ": " + failure, failure);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Answer rolledBack(Line line, World world, Caller caller) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return line.ask().of(world, caller);
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
