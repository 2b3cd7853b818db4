package org.lodestone.messaging.domain;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What this room does by the clock: letters that wait, and listeners of other rooms that failed. */
@Component
@ConditionalOnProperty(name = "lodestone.schedules", havingValue = "true", matchIfMissing = true)
public class Rounds implements DisposableBean {

    private final Postman postman;
    private final FailedEventPublications failed;
    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final AtomicBoolean called = new AtomicBoolean();

    Rounds(Postman postman, FailedEventPublications failed) {
        this.postman = postman;
        this.failed = failed;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT15S")
    @SchedulerLock(name = "letters", lockAtMostFor = "PT10M")
    public void letters() {
        postman.round();
    }

    /** Events whose listener failed, or whose node died: Modulith marks the latter as failed after a while. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT60S")
    @SchedulerLock(name = "events", lockAtMostFor = "PT10M")
    public void events() {
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(30)));
    }

    /** A letter was posted just now: sends it without waiting for the next round. */
    public void soon() {
        if (called.compareAndSet(false, true)) {
            runner.execute(() -> {
                called.set(false);
                postman.round();
            });
        }
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
    }
}
