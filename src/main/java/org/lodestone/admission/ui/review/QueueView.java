package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Queue;
import org.lodestone.admission.QueueTab;
import org.lodestone.admission.ReadingQueues;
import org.lodestone.admission.ReviewDesk;
import org.lodestone.admission.ReviewDesks;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.alliance.StaffRole;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** An alliance's cases, tab by tab. What is shown stands in the address. */
@Route("review/:alliance")
@RolesAllowed({"STAFF", "AUDITOR"})
class QueueView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient ReadingQueues queues;
    private final transient ReviewDesks desks;
    private final UnorderedList list = new UnorderedList();
    private final Div tabs = new Div();
    private final Div more = new Div();
    private transient @Nullable QueueFilters filters;
    private transient QueueAddress address;
    private String alliance = "";
    private String title = "";

    QueueView(ReadingQueues queues, ReviewDesks desks) {
        this.queues = queues;
        this.desks = desks;
        list.addClassName("adm-queue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("alliance").orElse("");
        address = QueueAddress.read(event.getLocation().getQueryParameters(), start(asked));
        Queue queue = queues.queue(asked, address.page(0, PAGE));
        if (filters == null || !asked.equals(alliance)) {
            alliance = asked;
            frame(queue);
        }
        filters.show(address);
        tabs.removeAll();
        tabs.add(tabs(queue.counts()));
        list.removeAll();
        addRows(queue);
    }

    /** Where a person of this role begins; it is asked only while the address says nothing. */
    private QueueTab start(String asked) {
        return desks.mine().stream()
                .filter(desk -> desk.alliance().slug().equals(asked))
                .findFirst()
                .map(QueueView::start)
                .orElse(QueueTab.OPEN);
    }

    static QueueTab start(ReviewDesk desk) {
        if (desk.has(StaffRole.REVIEWER)) {
            return QueueTab.MINE;
        }
        return desk.has(StaffRole.DECIDER) ? QueueTab.TO_DECIDE : QueueTab.UNASSIGNED;
    }

    private void frame(Queue queue) {
        title = Words.t(
                "admissionui.queue.title", "alliance", queue.alliance().name().in(Words.language()));
        filters = new QueueFilters(address, this::go);
        more.addClassName("ls-actions");
        Panel panel = new Panel();
        panel.addClassName("adm-queue-panel");
        panel.with(list, more);
        getContent().addClassName("wide");
        getContent().show(new PageHeading(title), tabs, filters, panel);
    }

    private Component tabs(Map<QueueTab, Integer> counts) {
        TabLinks links = new TabLinks(Words.t("admissionui.queue.tabs"));
        for (QueueTab tab : QueueTab.values()) {
            links.add(
                    Paths.queue(alliance) + "?" + address.on(tab).parameters().getQueryString(),
                    Words.t("admissionui.tab", tab),
                    counts.getOrDefault(tab, 0),
                    tab == address.tab());
        }
        return links;
    }

    private void addRows(Queue queue) {
        queue.rows().forEach(row -> list.add(new QueueLine(alliance, row)));
        more.removeAll();
        int shown = list.getComponentCount();
        list.setVisible(shown > 0);
        if (shown == 0) {
            more.add(empty());
        } else if (shown < queue.total()) {
            more.add(
                    new Button(
                            Words.t("admissionui.queue.more"),
                            clicked -> addRows(queues.queueAfter(queue, address.page(shown, PAGE)))),
                    new Span(Words.t("admissionui.queue.shown", "shown", shown, "total", queue.total())));
        }
    }

    private Component empty() {
        if (address.filtered()) {
            return new EmptyState(
                    Words.t("admissionui.queue.nothingFound"),
                    Words.t("admissionui.queue.nothingFound.text"),
                    new Button(
                            Words.t("admissionui.queue.clear"),
                            clicked -> go(new QueueAddress(address.tab(), "", null, address.sort()))));
        }
        return new EmptyState(Words.t("admissionui.queue.empty"), Words.t("admissionui.emptyTab", address.tab()));
    }

    private void go(QueueAddress to) {
        UI.getCurrent().navigate(Paths.queue(alliance), to.parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
