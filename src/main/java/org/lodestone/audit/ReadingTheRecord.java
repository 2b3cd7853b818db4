package org.lodestone.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.domain.AuditEntries;
import org.lodestone.audit.domain.AuditEntry;
import org.lodestone.audit.domain.Details;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.lodestone.shell.PortalTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Auditors read the record; nobody changes it. */
@Service
public class ReadingTheRecord {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** No id is less. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String ACT = "audit.act.";

    private final AuditEntries entries;
    private final Details details;
    private final ObjectProvider<NameSource> names;
    private final List<String> acts;

    ReadingTheRecord(AuditEntries entries, Details details, ObjectProvider<NameSource> names, PortalTexts texts) {
        this.entries = entries;
        this.details = details;
        this.names = names;
        this.acts = texts.patterns(Language.EN).keySet().stream()
                .filter(key -> key.startsWith(ACT))
                .map(key -> key.substring(ACT.length()))
                .sorted()
                .toList();
    }

    /**
     * Entries, the newest first.
     *
     * @param last the last entry that was read before; null to begin with the newest
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public List<RecordRow> rows(RecordFilter filter, @Nullable RecordRow last, int size, Language language) {
        Instant until = filter.until() == null ? END : filter.until();
        List<AuditEntry> found =
                last == null ? found(filter, until, FIRST, size) : found(filter, last.at(), last.id(), size);
        Map<UUID, String> known = known(found, language);
        return found.stream().map(entry -> row(entry, known)).toList();
    }

    private List<AuditEntry> found(RecordFilter filter, Instant before, UUID beforeId, int size) {
        Instant from = filter.from() == null ? BEGINNING : filter.from();
        String act = filter.act();
        UUID about = filter.about();
        if (about == null) {
            return act == null
                    ? entries.all(from, before, beforeId, size)
                    : entries.ofAct(act, from, before, beforeId, size);
        }
        return act == null
                ? entries.about(about, from, before, beforeId, size)
                : entries.ofActAbout(act, about, from, before, beforeId, size);
    }

    /** The acts that may be recorded: each has a text, which tests see to. */
    @PreAuthorize("hasRole('AUDITOR')")
    public List<String> acts() {
        return acts;
    }

    private Map<UUID, String> known(List<AuditEntry> found, Language language) {
        Collection<UUID> ids = found.stream()
                .flatMap(entry -> Stream.concat(entry.ids(), details.ids(entry.details())))
                .collect(Collectors.toSet());
        Map<UUID, String> known = new HashMap<>();
        if (!ids.isEmpty()) {
            names.forEach(source -> known.putAll(source.names(ids, language)));
        }
        return known;
    }

    private RecordRow row(AuditEntry entry, Map<UUID, String> known) {
        return new RecordRow(
                entry.getId(),
                entry.at(),
                entry.act(),
                named(known, entry.actor()),
                entry.subject(),
                new RecordRow.Named(entry.subjectId(), known.get(entry.subjectId())),
                named(known, entry.organisationId()),
                named(known, entry.allianceId()),
                details.read(entry.details(), known));
    }

    private static RecordRow.@Nullable Named named(Map<UUID, String> known, @Nullable UUID id) {
        return id == null ? null : new RecordRow.Named(id, known.get(id));
    }
}
