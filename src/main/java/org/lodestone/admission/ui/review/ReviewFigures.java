package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestone.admission.QueueTab;
import org.lodestone.admission.ReadingQueues;
import org.lodestone.admission.ReviewDesk;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.alliance.StaffRole;
import org.lodestone.shell.Figure;
import org.lodestone.shell.Formats;
import org.lodestone.shell.HomeCard;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** What waits in the queues, each number leading to exactly the list that it counts. */
@SpringComponent
@Order(20)
class ReviewFigures implements HomeCard {

    private final ReviewDesks desks;
    private final ReadingQueues queues;

    ReviewFigures(ReviewDesks desks, ReadingQueues queues) {
        this.desks = desks;
        this.queues = queues;
    }

    @Override
    public Kind kind() {
        return Kind.FIGURE;
    }

    @Override
    public List<Component> cards(Place place) {
        if (!ReviewNavigation.staff()) {
            return List.of();
        }
        List<ReviewDesk> mine =
                desks.mine().stream().filter(desk -> !desk.roles().isEmpty()).toList();
        Map<String, Map<QueueTab, Integer>> counts = mine.isEmpty()
                ? Map.of()
                : queues.counts(
                        mine.stream().map(desk -> desk.alliance().slug()).toList());
        return mine.stream()
                .flatMap(desk -> figures(desk, counts.get(desk.alliance().slug())))
                .toList();
    }

    private static Stream<Component> figures(ReviewDesk desk, Map<QueueTab, Integer> counts) {
        return tabs(desk)
                .map(tab -> new Figure(
                        Paths.queue(desk.alliance().slug()) + "?"
                                + QueueAddress.of(tab).parameters().getQueryString(),
                        Formats.number(counts.getOrDefault(tab, 0)),
                        Words.t("admissionui.tab", tab),
                        desk.alliance().name().in(Words.language())));
    }

    private static Stream<QueueTab> tabs(ReviewDesk desk) {
        Stream<QueueTab> mine = desk.has(StaffRole.REVIEWER) ? Stream.of(QueueTab.MINE) : Stream.of();
        Stream<QueueTab> decide = desk.has(StaffRole.DECIDER) ? Stream.of(QueueTab.TO_DECIDE) : Stream.of();
        return Stream.of(mine, Stream.of(QueueTab.UNASSIGNED, QueueTab.OVERDUE), decide)
                .flatMap(each -> each);
    }
}
