package org.lodestone.demo.play;

import java.time.Duration;
import java.util.List;
import org.lodestone.access.PersonAuthentication;
import org.lodestone.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets people act in the demo as they would in their browsers: signed in, at a time. */
@Component
@Profile("demo")
class Stage {

    interface Act<T> {
        T play() throws Exception;
    }

    private final DemoClock clock;

    Stage(DemoClock clock) {
        this.clock = clock;
    }

    void daysAgo(double days) {
        clock.goBack(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }

    void now() {
        clock.comeBack();
    }

    <T> T as(PersonId person, List<String> roles, Act<T> act) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(person, roles));
        SecurityContextHolder.setContext(context);
        try {
            return act.play();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception failure) {
            throw new IllegalStateException("The demo could not be played", failure);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void does(PersonId person, Runnable act) {
        as(person, List.of(), () -> {
            act.run();
            return true;
        });
    }

    void staffDoes(PersonId person, Runnable act) {
        as(person, List.of("STAFF"), () -> {
            act.run();
            return true;
        });
    }
}
