package org.lodestone.demo.play;

import java.util.Map;
import org.lodestone.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** At the demo's first start, before the first page is served: the cast is appointed and the scenes are played. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Cast cast;
    private final Appointments appointments;
    private final Play play;
    private final Stage stage;
    private volatile boolean running;

    DemoStart(Cast cast, Appointments appointments, Play play, Stage stage) {
        this.cast = cast;
        this.appointments = appointments;
        this.play = play;
        this.stage = stage;
    }

    @Override
    public void start() {
        running = true;
        try {
            stage.daysAgo(400);
            Map<Role, PersonId> staff = cast.staff();
            if (appointments.appoint(staff)) {
                LOG.info("Playing the demo's first year");
                play.scenes(staff);
            }
        } finally {
            stage.now();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, so that nobody sees half a demo. */
    @Override
    public int getPhase() {
        return 0;
    }
}
