package org.lodestone.alliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lodestone.alliance.domain.AllianceShelf;
import org.lodestone.alliance.domain.StoredAlliance;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.Problem;
import org.springframework.stereotype.Service;

/** What other rooms ask about alliances. Answered from memory: asking costs no statement. */
@Service
@BetweenRooms
public class Alliances {

    private final AllianceShelf shelf;

    Alliances(AllianceShelf shelf) {
        this.shelf = shelf;
    }

    /** All alliances that can be joined, in their order. */
    public List<AllianceSummary> all() {
        return shelf.all().stream().map(StoredAlliance::summary).toList();
    }

    /** @throws org.lodestone.kernel.Problem.NotFound when there is none */
    public AllianceSummary get(AllianceId id) {
        return stored(id).summary();
    }

    /** By its code in an address, {@code erma}. */
    public Optional<AllianceSummary> bySlug(String slug) {
        return all().stream()
                .filter(alliance -> alliance.slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public WorkingCalendar calendar(AllianceId id) {
        return stored(id).calendar();
    }

    /** The form with which a new application starts. */
    public FormDefinition currentForm(AllianceId id) {
        return shelf.currentForm(stored(id)).orElseThrow(Problem.NotFound::new);
    }

    /** The form of a case that was started with this version. */
    public FormDefinition form(AllianceId id, int version) {
        return shelf.form(id, version).orElseThrow(Problem.NotFound::new);
    }

    public Declaration currentDeclaration(AllianceId id) {
        return shelf.currentDeclaration(stored(id)).orElseThrow(Problem.NotFound::new);
    }

    public Declaration declaration(AllianceId id, int version) {
        return stored(id).declaration(version).orElseThrow(Problem.NotFound::new);
    }

    /** What is checked while a case is screened, in order. */
    public List<CheckDefinition> checks(AllianceId id) {
        return stored(id).catalogue().checks();
    }

    /** What a reviewer scores, in order. */
    public List<CriterionDefinition> criteria(AllianceId id) {
        return stored(id).catalogue().criteria();
    }

    /** The reasons of all outcomes, in order. */
    public List<ReasonDefinition> reasons(AllianceId id) {
        return stored(id).catalogue().reasons();
    }

    public List<ReasonDefinition> reasons(AllianceId id, ReasonDefinition.Outcome outcome) {
        return reasons(id).stream()
                .filter(reason -> reason.outcome() == outcome)
                .toList();
    }

    private StoredAlliance stored(AllianceId id) {
        return shelf.find(id).orElseThrow(Problem.NotFound::new);
    }
}
