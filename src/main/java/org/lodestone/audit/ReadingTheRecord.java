package org.lodestone.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.domain.AuditEntries;
import org.lodestone.audit.domain.AuditEntry;
import org.lodestone.kernel.Language;
import org.lodestone.shell.NameSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Auditors read the record; nobody changes it. */
@Service
public class ReadingTheRecord {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditEntries entries;
    private final ObjectProvider<NameSource> names;

    ReadingTheRecord(AuditEntries entries, ObjectProvider<NameSource> names) {
        this.entries = entries;
        this.names = names;
    }

    /** A page of entries, the newest first. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public List<RecordRow> rows(RecordFilter filter, int page, int size, Language language) {
        List<AuditEntry> found =
                entries.matching(filter.act(), filter.about(), from(filter), until(filter), PageRequest.of(page, size));
        Map<UUID, String> known = known(found, language);
        return found.stream().map(entry -> row(entry, known)).toList();
    }

    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public long count(RecordFilter filter) {
        return entries.countMatching(filter.act(), filter.about(), from(filter), until(filter));
    }

    /** The kinds of acts that the record holds, by name. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public List<String> acts() {
        return entries.acts();
    }

    private Map<UUID, String> known(List<AuditEntry> found, Language language) {
        Collection<UUID> ids = found.stream()
                .flatMap(entry ->
                        Stream.of(entry.actor(), entry.subjectId(), entry.organisationId(), entry.allianceId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> known = new HashMap<>();
        if (!ids.isEmpty()) {
            names.forEach(source -> known.putAll(source.names(ids, language)));
        }
        return known;
    }

    private static RecordRow row(AuditEntry entry, Map<UUID, String> known) {
        return new RecordRow(
                entry.getId(),
                entry.at(),
                entry.act(),
                entry.actor(),
                name(known, entry.actor()),
                entry.subject(),
                entry.subjectId(),
                name(known, entry.subjectId()),
                name(known, entry.organisationId()),
                name(known, entry.allianceId()),
                entry.details());
    }

    private static @Nullable String name(Map<UUID, String> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    private static Instant from(RecordFilter filter) {
        return filter.from() == null ? BEGINNING : filter.from();
    }

    private static Instant until(RecordFilter filter) {
        return filter.until() == null ? END : filter.until();
    }
}
