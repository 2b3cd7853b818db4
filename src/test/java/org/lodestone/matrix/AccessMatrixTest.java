package org.lodestone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> lines = lines().map(Line::name).collect(Collectors.toSet());

        assertThat(Gaps.without(registered, lines)).isEmpty();
        assertThat(lines).as("lines for what is not registered (any more)").isSubsetOf(registered.keySet());
        assertThat(lines().map(Line::label)).as("one line each").doesNotHaveDuplicates();
    }

    @Test
    void everything_is_seen_to_open_for_somebody_or_its_refusals_would_show_nothing() {
        Set<String> opening =
                lines().filter(Line::isOpenToSomebody).map(Line::name).collect(Collectors.toSet());
        assertThat(lines().map(Line::name).filter(name -> !opening.contains(name)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicNode> everybody_gets_what_the_line_says() {
        World world = new World(context);
        return lines().map(line -> DynamicContainer.dynamicContainer(line.label(), cells(line, world)));
    }

    private static Stream<Line> lines() {
        return ROOMS.stream().flatMap(room -> room.lines().stream());
    }

    private Stream<DynamicTest> cells(Line line, World world) {
        return Arrays.stream(Caller.values())
                .map(caller -> DynamicTest.dynamicTest(caller.name(), () -> {
                    Answer answer = ask(line, world, caller);
                    String what = line.label() + " for " + caller + ": " + answer.seen();
                    assertThat(answer.outcome()).as(what).isEqualTo(line.expected(caller));
                    if (answer.outcome() == Outcome.OPENS) {
                        assertThat(answer.rule()).as(what).isEqualTo(line.rule(caller));
                    }
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
            throw new AssertionError(line.label() + " for " + caller + ": " + failure, failure);
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
