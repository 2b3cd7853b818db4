package org.lodestone;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void every_room_calls_only_the_rooms_it_declares_and_there_is_no_circle() {
        ApplicationModules.of(Lodestone.class).verify();
    }
}
