package org.lodestone.admission.domain;

import java.time.Clock;
import java.time.LocalDate;
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
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.Alliances;
import org.lodestone.alliance.WorkingCalendar;
import org.lodestone.kernel.CountryCode;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.kernel.PersonId;
import org.lodestone.organisation.Organisations;
import org.springframework.stereotype.Component;

/** An alliance's queue: the tabs in one statement, a page of rows in another, the assignees' names in a third. */
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

    public Map<QueueTab, Integer> counts(AllianceSummary alliance) {
        return rows.counts(looking(alliance));
    }

    public Queue page(AllianceSummary alliance, QueueFilter filter) {
        QueueRows.Looking looking = looking(alliance);
        Map<QueueTab, Integer> counts = filter.offset() == 0 ? rows.counts(looking) : Map.of();
        List<QueueRows.Row> found = rows.page(looking, filter);
        Set<PersonId> assignees = found.stream()
                .map(QueueRows.Row::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, PersonCard> cards = people.all(assignees);
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Queue(
                alliance,
                counts,
                total,
                found.stream().map(row -> row(row, looking, cards)).toList());
    }

    /** Cases of one's own organisations are nothing to review. */
    private QueueRows.Looking looking(AllianceSummary alliance) {
        PersonId person = current.required();
        WorkingCalendar calendar = alliances.calendar(alliance.id());
        List<UUID> own = organisations.affiliationsOf(person).stream()
                .map(affiliation -> affiliation.organisation().id().value())
                .toList();
        return new QueueRows.Looking(alliance, calendar, person, own, clock.instant());
    }

    private static QueueRow row(QueueRows.Row row, QueueRows.Looking looking, Map<PersonId, PersonCard> cards) {
        WorkingCalendar calendar = looking.calendar();
        LocalDate today = calendar.dayOf(looking.now());
        boolean running = row.state().clockRuns() && row.target() != null;
        PersonCard assignee = row.assignee() == null ? null : cards.get(row.assignee());
        return new QueueRow(
                row.id(),
                row.reference(),
                row.organisation(),
                new CountryCode(row.country()),
                row.state(),
                assignee == null ? null : new Someone(assignee.id(), assignee.name()),
                row.submittedAt(),
                row.resubmittedAt() != null,
                row.target(),
                running ? calendar.workingDaysBetween(today, row.target()) : null,
                running && today.isAfter(row.target()),
                row.requestDue(),
                row.age(calendar, looking.now()),
                row.endedAt(),
                row.state() == CaseState.READY_FOR_DECISION);
    }
}
