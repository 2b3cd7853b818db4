package org.lodestone.alliance;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.access.People;
import org.lodestone.alliance.domain.AllianceRepository;
import org.lodestone.alliance.domain.AllianceRights;
import org.lodestone.alliance.domain.DocumentCheck;
import org.lodestone.alliance.domain.DocumentStore;
import org.lodestone.alliance.domain.DocumentStore.Draft;
import org.lodestone.alliance.domain.DocumentStore.Published;
import org.lodestone.kernel.PersonId;
import org.lodestone.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An alliance's administrators make the next version of its form or its declaration. New cases start with it from the moment
 * it is published; every other case keeps the versions with which it was started.
 */
@Service
@Transactional
public class KeepingVersions {

    /** The longest document, in characters. */
    public static final int LONGEST = 400_000;

    private final AllianceRights rights;
    private final Alliances alliances;
    private final AllianceRepository stored;
    private final DocumentStore documents;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingVersions(
            AllianceRights rights,
            Alliances alliances,
            AllianceRepository stored,
            DocumentStore documents,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.alliances = alliances;
        this.stored = stored;
        this.documents = documents;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public DocumentDesk desk(String slug, DocumentKind kind) {
        AllianceSummary alliance = alliance(slug);
        rights.reading(alliance.id());
        List<Published> published = documents.versions(alliance.id(), kind);
        int current = current(published);
        return new DocumentDesk(
                alliance,
                kind,
                published.stream()
                        .map(each -> new DocumentVersion(each.number(), each.from(), each.number() == current))
                        .toList(),
                documents.draft(alliance.id(), kind).map(this::named).orElse(null),
                documents.text(alliance.id(), kind, current).orElseThrow(Problem.NotFound::new),
                rights.administers(alliance.id()));
    }

    /** A published version as its document. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String text(String slug, DocumentKind kind, int version) {
        AllianceSummary alliance = alliance(slug);
        rights.reading(alliance.id());
        return documents.text(alliance.id(), kind, version).orElseThrow(Problem.NotFound::new);
    }

    /** What is wrong with a text, or what it says when nothing is. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public DocumentReport check(String slug, DocumentKind kind, String text) {
        AllianceSummary alliance = alliance(slug);
        rights.administering(alliance.id());
        List<DocumentFault> faults = faults(alliance, kind, text);
        boolean form = kind == DocumentKind.FORM;
        return new DocumentReport(
                faults,
                faults.isEmpty() && form ? DocumentCheck.form(alliance.id(), text) : null,
                faults.isEmpty() && !form ? DocumentCheck.declaration(alliance.id(), text) : null);
    }

    /**
     * Keeps a draft, faults and all.
     *
     * @param seen the revision that the administrator began with; 0 for none
     * @throws Problem.StaleEdit {@code draftStale} (arguments {@code person}, {@code at}) when somebody saved since
     */
    @PreAuthorize("isAuthenticated()")
    public DocumentDraft save(String slug, DocumentKind kind, String text, int seen) {
        AllianceId alliance = alliance(slug).id();
        PersonId by = rights.administering(alliance);
        if (text.length() > LONGEST) {
            throw new Problem.RuleBroken("documentTooLong", Map.of("max", LONGEST));
        }
        requireSeen(alliance, kind, seen);
        Draft draft = new Draft(text, by, now(), seen + 1);
        documents.save(alliance, kind, draft);
        events.publishEvent(new VersionDraftSaved(by, alliance, kind, draft.revision()));
        return named(draft);
    }

    @PreAuthorize("isAuthenticated()")
    public void discard(String slug, DocumentKind kind, int seen) {
        AllianceId alliance = alliance(slug).id();
        PersonId by = rights.administering(alliance);
        if (requireSeen(alliance, kind, seen).isPresent()) {
            documents.discard(alliance, kind);
            events.publishEvent(new VersionDraftDiscarded(by, alliance, kind, seen));
        }
    }

    /**
     * Makes the draft the next version, from now on.
     *
     * @throws Problem.RuleBroken {@code documentFaults} (argument {@code count}) when something is wrong with it
     */
    @PreAuthorize("isAuthenticated()")
    public int publish(String slug, DocumentKind kind, int seen) {
        AllianceSummary summary = alliance(slug);
        AllianceId id = summary.id();
        PersonId by = rights.administering(id);
        Draft draft = requireSeen(id, kind, seen).orElseThrow(Problem.NotFound::new);
        List<DocumentFault> faults = faults(summary, kind, draft.text());
        if (!faults.isEmpty()) {
            throw new Problem.RuleBroken("documentFaults", Map.of("count", faults.size()));
        }
        int version = documents.versions(id, kind).getFirst().number() + 1;
        documents.publish(id, kind, version, draft.text(), now());
        documents.discard(id, kind);
        var alliance = stored.findById(id.value()).orElseThrow(Problem.NotFound::new);
        alliance.published(kind, version, by);
        stored.save(alliance);
        return version;
    }

    /** Under the alliance's lock, so that two administrators follow one another. */
    private Optional<Draft> requireSeen(AllianceId alliance, DocumentKind kind, int seen) {
        stored.lock(alliance.value()).orElseThrow(Problem.NotFound::new);
        Optional<Draft> draft = documents.draft(alliance, kind);
        if (draft.map(Draft::revision).orElse(0) != seen) {
            throw stale(draft.orElse(null));
        }
        return draft;
    }

    private Problem stale(@Nullable Draft other) {
        return other == null
                ? new Problem.StaleEdit("draftGone", Map.of())
                : new Problem.StaleEdit(
                        "draftStale", Map.of("person", people.get(other.by()).name(), "at", other.at()));
    }

    private List<DocumentFault> faults(AllianceSummary alliance, DocumentKind kind, String text) {
        Set<String> tiers = alliance.tiers().stream().map(TierSummary::code).collect(Collectors.toSet());
        boolean form = kind == DocumentKind.FORM;
        return DocumentCheck.faults(kind, text, form ? alliances.currentForm(alliance.id()) : null, tiers);
    }

    private DocumentDraft named(Draft draft) {
        return new DocumentDraft(draft.text(), people.get(draft.by()).name(), draft.at(), draft.revision());
    }

    private int current(List<Published> published) {
        Instant now = clock.instant();
        return published.stream()
                .filter(each -> !each.from().isAfter(now))
                .mapToInt(Published::number)
                .max()
                .orElseThrow(Problem.NotFound::new);
    }

    private AllianceSummary alliance(String slug) {
        return alliances.bySlug(slug).orElseThrow(Problem.NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
