package org.lodestone.benefits.minerals;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.alliance.Benefit;
import org.lodestone.benefits.explained.BenefitDoor;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.Problem;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.ListBook;
import org.lodestone.minerals.ListChange;
import org.lodestone.minerals.ListKind;
import org.lodestone.minerals.Mineral;
import org.lodestone.minerals.MineralLists;
import org.lodestone.minerals.Minerals;
import org.lodestone.minerals.NewestList;
import org.lodestone.minerals.Production;
import org.lodestone.minerals.Standing;
import org.lodestone.organisation.MineralActivity;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.organisation.Organisations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member compares what nine bodies call critical, and looks a mineral up. Days are days in UTC. */
@Service
@Transactional(readOnly = true)
public class ComparingLists {

    private final BenefitDoor door;
    private final Organisations organisations;
    private final Minerals names;
    private final MineralLists lists;
    private final Production production;
    private final Clock clock;

    ComparingLists(
            BenefitDoor door,
            Organisations organisations,
            Minerals names,
            MineralLists lists,
            Production production,
            Clock clock) {
        this.door = door;
        this.organisations = organisations;
        this.names = names;
        this.lists = lists;
        this.production = production;
        this.clock = clock;
    }

    /**
     * Every mineral against every body, as it stands today, by name in the language.
     *
     * @throws Problem.NotFound when the person does not belong to the organisation
     * @throws Problem.NotAllowed when the benefit is closed
     */
    @PreAuthorize("isAuthenticated()")
    public ListMatrix matrix(String organisation, Language language) {
        OrganisationSummary mine = door.enter(organisation, Benefit.MINERALS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ListBook book = lists.book();
        List<ListChange> recent = book.changes(today.minusMonths(12), today);
        Set<String> changed = recent.stream()
                .flatMap(change -> Stream.concat(change.added().stream(), change.removed().stream()))
                .collect(Collectors.toSet());
        Set<String> ours = ours(mine);
        Collator collator = Collator.getInstance(language.locale());
        List<MatrixRow> rows = lists.minerals().stream()
                .map(mineral -> row(mineral, language, book, today, ours, changed))
                .sorted(Comparator.comparing(MatrixRow::name, collator).thenComparing(MatrixRow::id))
                .toList();
        return new ListMatrix(today, rows, versions(book, today), book.changes(LocalDate.MIN, today), recent);
    }

    /**
     * Everything known about a mineral.
     *
     * @throws Problem.NotFound when there is no such mineral, or the person does not belong to the organisation
     * @throws Problem.NotAllowed when the benefit is closed
     */
    @PreAuthorize("isAuthenticated()")
    public MineralSheet mineral(String organisation, String id, Language language) {
        OrganisationSummary mine = door.enter(organisation, Benefit.MINERALS);
        Mineral mineral = lists.minerals().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.NotFound::new);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ListBook book = lists.book();
        return new MineralSheet(
                mine,
                today,
                mineral,
                names.name(id, language),
                ours(mine).contains(id),
                standings(book, id, today),
                book,
                production.world(id),
                production.series(id));
    }

    /** The newest list in force, for the first page; empty when the benefit is closed. */
    @PreAuthorize("isAuthenticated()")
    public Optional<NewestList> newest(String organisation) {
        return door.knock(organisation, Benefit.MINERALS).isOpen()
                ? lists.newest(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : Optional.empty();
    }

    private MatrixRow row(
            Mineral mineral, Language language, ListBook book, LocalDate today, Set<String> ours, Set<String> changed) {
        Set<String> elements = new HashSet<>(book.groups().elements(mineral.id()));
        elements.retainAll(changed);
        return new MatrixRow(
                mineral.id(),
                names.name(mineral.id(), language),
                mineral.symbol(),
                ours.contains(mineral.id()),
                !elements.isEmpty(),
                standings(book, mineral.id(), today));
    }

    private static Map<Body, Standing> standings(ListBook book, String mineral, LocalDate today) {
        Map<Body, Standing> standings = new EnumMap<>(Body.class);
        for (Body body : Body.values()) {
            standings.put(body, book.standing(body, mineral, today));
        }
        return standings;
    }

    private static List<ListVersion> versions(ListBook book, LocalDate today) {
        return Stream.of(Body.values())
                .flatMap(body -> Stream.of(ListKind.values()).flatMap(kind -> book.current(body, kind, today).stream()))
                .map(list -> new ListVersion(list, book.elements(list).size()))
                .toList();
    }

    private Set<String> ours(OrganisationSummary mine) {
        return organisations.profile(mine.id()).minerals().stream()
                .map(MineralActivity::mineral)
                .collect(Collectors.toSet());
    }
}
