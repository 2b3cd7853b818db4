package org.lodestone.messaging.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Recorded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A follow-up that fails the first time. */
@Component
class FailingListener {

    record Stumbled(UUID subjectId) implements Recorded {
        @Override
        public Optional<PersonId> actor() {
            return Optional.empty();
        }

        @Override
        public String subject() {
            return "stone";
        }
    }

    private final Map<UUID, AtomicInteger> calls = new ConcurrentHashMap<>();

    public int calls(UUID subject) {
        return calls.getOrDefault(subject, new AtomicInteger()).get();
    }

    @ApplicationModuleListener
    public void on(Stumbled event) {
        if (calls.computeIfAbsent(event.subjectId(), id -> new AtomicInteger()).incrementAndGet() == 1) {
            throw new IllegalStateException("the first time");
        }
    }
}
