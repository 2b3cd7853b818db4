package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestone.access.People;
import org.lodestone.access.PersonCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.Queue;
import org.lodestone.admission.QueueFilter;
import org.lodestone.admission.QueueRow;
import org.lodestone.admission.QueueTab;
import org.lodestone.admission.Someone;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/** An alliance's queue: the tabs in one statement, a page of rows in another, everybody's names in a third. */
@Component
public class CaseQueue {

    private final QueueRows rows;
    private final Alliances alliances;
    private final Organisations organisations;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    CaseQueue(
            QueueRows rows,
            Alliances alliances,
            Organisations organisations,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.rows = rows;
        this.alliances = alliances;
        this.organisations = organisations;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** By slug. */
    public Map<String, Map<QueueTab, Integer>> counts(List<AllianceSummary> asked) {
        Map<AllianceId, QueueRows.Counts> found = asked.isEmpty() ? Map.of() : rows.counts(looking(asked));
        return asked.stream().collect(Collectors.toMap(AllianceSummary::slug, alliance -> found.getOrDefault(
                        alliance.id(), QueueRows.Counts.NONE)
                .byTab()));
    }

    public Queue first(AllianceSummary alliance, QueueFilter filter) {
        QueueRows.Looking looking = looking(List.of(alliance));
        QueueRows.Counts counts = rows.counts(looking).getOrDefault(alliance.id(), QueueRows.Counts.NONE);
        List<QueueRows.Row> found = rows.page(looking, filter);
        return queue(alliance, counts.byTab(), found, named(counts.assignees()));
    }

    public Queue further(AllianceSummary alliance, QueueFilter filter, Queue shown) {
        List<QueueRows.Row> found = rows.page(looking(List.of(alliance)), filter);
        Set<PersonId> others = found.stream()
                .map(QueueRows.Row::assignee)
                .filter(Objects::nonNull)
                .filter(person -> !shown.assignees().containsKey(person))
                .collect(Collectors.toSet());
        Map<PersonId, Someone> names = new HashMap<>(shown.assignees());
        names.putAll(named(others));
        return queue(alliance, shown.counts(), found, names);
    }

    private Map<PersonId, Someone> named(Set<PersonId> people) {
        return this.people.all(people).values().stream()
                .collect(Collectors.toMap(PersonCard::id, card -> new Someone(card.id(), card.name())));
    }

    private Queue queue(
            AllianceSummary alliance,
            Map<QueueTab, Integer> counts,
            List<QueueRows.Row> found,
            Map<PersonId, Someone> names) {
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        WorkingCalendar calendar = alliances.calendar(alliance.id());
        Instant now = clock.instant();
        return new Queue(
                alliance,
                counts,
                total,
                found.stream().map(row -> row(row, calendar, now, names)).toList(),
                names);
    }

    /** Cases of one's own organisations are nothing to review. */
    private QueueRows.Looking looking(List<AllianceSummary> asked) {
        PersonId person = current.required();
        Map<AllianceId, LocalDate> days = asked.stream()
                .collect(Collectors.toMap(
                        AllianceSummary::id,
                        alliance -> alliances.calendar(alliance.id()).dayOf(clock.instant())));
        List<UUID> own = organisations.affiliationsOf(person).stream()
                .map(affiliation -> affiliation.organisation().id().value())
                .toList();
        return new QueueRows.Looking(days, person, own);
    }

    private static QueueRow row(
            QueueRows.Row row, WorkingCalendar calendar, Instant now, Map<PersonId, Someone> names) {
        LocalDate today = calendar.dayOf(now);
        boolean running = row.state().clockRuns() && row.target() != null;
        return new QueueRow(
                row.id(),
                row.reference(),
                row.organisation(),
                new CountryCode(row.country()),
                row.state(),
                row.assignee() == null ? null : names.get(row.assignee()),
                row.submittedAt(),
                row.resubmittedAt() != null,
                row.target(),
                running ? calendar.workingDaysBetween(today, row.target()) : null,
                running && today.isAfter(row.target()),
                row.requestDue(),
                row.age(calendar, now),
                row.endedAt(),
                row.state() == CaseState.READY_FOR_DECISION);
    }
}
