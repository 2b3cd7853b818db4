package org.lodestone.alliance.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSettingsChanged;
import org.lodestone.alliance.Declaration;
import org.lodestone.alliance.FormDefinition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Alliances as they were read last. They change seldom and every page needs them, so they are kept in memory: on the node
 * where an administrator changes one, until that change is committed; on the other nodes at most half a minute longer,
 * when {@link #lookAgain} sees the change. Forms and declarations never change under their version.
 */
@Component
public class AllianceShelf {

    private final AllianceReading reading;
    private final Clock clock;
    private volatile @Nullable Shelf shelf;
    private final Map<Versioned, FormDefinition> forms = new ConcurrentHashMap<>();

    private record Shelf(List<StoredAlliance> alliances, long stamp) {}

    private record Versioned(AllianceId alliance, int version) {}

    AllianceShelf(AllianceReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** In their order. */
    public List<StoredAlliance> all() {
        Shelf known = shelf;
        return known == null ? readAll() : known.alliances();
    }

    public Optional<StoredAlliance> find(AllianceId id) {
        return all().stream().filter(each -> each.summary().id().equals(id)).findFirst();
    }

    public Optional<FormDefinition> currentForm(StoredAlliance alliance) {
        return StoredAlliance.current(alliance.formVersions(), now())
                .flatMap(version -> form(alliance.summary().id(), version));
    }

    public Optional<FormDefinition> form(AllianceId alliance, int version) {
        Versioned key = new Versioned(alliance, version);
        FormDefinition known = forms.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> read =
                reading.form(alliance, version).map(document -> AllianceJson.form(alliance, version, document));
        read.ifPresent(form -> forms.put(key, form));
        return read;
    }

    public Optional<Declaration> currentDeclaration(StoredAlliance alliance) {
        return StoredAlliance.current(alliance.declarationVersions(), now())
                .flatMap(version -> alliance.declaration(version));
    }

    /** One at a time, and begun after the change was committed: so what is put on the shelf last is the newest. */
    private synchronized List<StoredAlliance> readAll() {
        long stamp = reading.stamp();
        List<StoredAlliance> read = reading.all();
        shelf = new Shelf(read, stamp);
        return read;
    }

    /**
     * Read by the thread that made the change, so that nobody else waits and the administrator reads the new state; and
     * before anybody else hears of the change, so that whoever follows it finds the new numbers here.
     */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void changed(AllianceSettingsChanged event) {
        refresh();
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        refresh();
    }

    /** For what changes alliances beside {@link AllianceSettingsChanged}: setting one up. */
    public void refresh() {
        readAll();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void lookAgain() {
        Shelf known = shelf;
        if (known != null && reading.stamp() != known.stamp()) {
            readAll();
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
