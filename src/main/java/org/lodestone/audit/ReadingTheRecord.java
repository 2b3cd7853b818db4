package org.lodestone.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /** As the statements' pages are ordered; the databases compare ids as their digits stand. */
    private static final Comparator<AuditEntry> NEWEST_FIRST = Comparator.comparing(AuditEntry::at)
            .thenComparing(entry -> entry.getId().toString())
            .reversed();

    /** So many records of one name are looked for at most, since each costs a statement. */
    public static final int FEW = 5;

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
        if (filter.about() == null) {
            return act == null
                    ? entries.all(from, before, beforeId, size)
                    : entries.ofAct(act, from, before, beforeId, size);
        }
        return filter.about().stream()
                .flatMap(about -> (act == null
                                ? entries.about(about, from, before, beforeId, size)
                                : entries.ofActAbout(act, about, from, before, beforeId, size))
                        .stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(size)
                .toList();
    }

    /**
     * The records that go by a name: people by name or address, organisations by name or reference, cases and memberships by
     * reference, alliances. Where some are called just so, only those; otherwise the first few of whose names it is a part,
     * and one more than {@link #FEW} where there are more.
     */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public List<RecordRow.Named> called(String words, Language language) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return List.of();
        }
        List<NameSource.Match> found = names.stream()
                .flatMap(source -> source.called(small, FEW + 1, language).stream())
                .toList();
        boolean exact = found.stream().anyMatch(NameSource.Match::exact);
        return found.stream()
                .filter(match -> !exact || match.exact())
                .limit(FEW + 1L)
                .map(match -> new RecordRow.Named(match.id(), match.label()))
                .toList();
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
