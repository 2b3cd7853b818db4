package org.lodestone.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.audit.ReadingTheRecord;
import org.lodestone.audit.RecordFilter;
import org.lodestone.audit.RecordRow;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.PortalTexts;
import org.lodestone.shell.Words;

/** The record, for auditors: who did what to which record, and when. The filter stands in the address. */
@Route("audit")
@RolesAllowed("AUDITOR")
class RecordView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient ReadingTheRecord record;
    private final transient RecordWords words;
    private final OrderedList list = new OrderedList();
    private final Div more = new Div();
    private RecordFilter filter = RecordFilter.ALL;
    private transient AboutWhat what = new AboutWhat("", null, false);

    RecordView(ReadingTheRecord record, PortalTexts texts) {
        this.record = record;
        this.words = new RecordWords(texts);
        list.addClassNames("ls-list", "audit-list");
        more.addClassName("ls-actions");
        getContent().wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        what = AboutWhat.of(RecordAddress.about(parameters), record);
        filter = RecordAddress.filter(parameters, what.ids());
        list.removeAll();
        addRows(null);
        getContent()
                .show(
                        new PageHeading(Words.t("audit.title")).subtitle(Words.t("audit.line")),
                        new RecordFilterBar(record.acts(), filter, what, words),
                        new Panel().with(list, more));
    }

    /** One more row than is shown says whether there are more. */
    private void addRows(@Nullable RecordRow last) {
        List<RecordRow> rows = record.rows(filter, last, PAGE + 1, Words.language());
        List<RecordRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        shown.forEach(row -> list.add(new RecordLine(row, words)));
        list.setVisible(list.getComponentCount() > 0);
        more.removeAll();
        more.setVisible(rows.size() > PAGE || !list.isVisible());
        if (!list.isVisible()) {
            more.add(nothing());
        } else if (rows.size() > PAGE) {
            more.add(new Button(Words.t("audit.more"), click -> addRows(shown.getLast())));
        }
    }

    private EmptyState nothing() {
        return what.unknown()
                ? new EmptyState(Words.t("audit.nobody.title"), Words.t("audit.nobody.text"))
                : new EmptyState(Words.t("audit.empty.title"), Words.t("audit.empty.text"));
    }

    @Override
    public String getPageTitle() {
        return Words.t("audit.title");
    }
}
