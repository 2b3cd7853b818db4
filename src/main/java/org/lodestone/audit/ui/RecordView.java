package org.lodestone.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.lodestone.audit.ReadingTheRecord;
import org.lodestone.audit.RecordFilter;
import org.lodestone.audit.RecordRow;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Words;

/** The record, for auditors: who did what to which record, and when. The filter stands in the address. */
@Route("audit")
@RolesAllowed("AUDITOR")
class RecordView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingTheRecord record;

    RecordView(ReadingTheRecord record) {
        this.record = record;
        getContent().wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordFilter filter = RecordAddress.filter(event.getLocation().getQueryParameters());
        getContent()
                .show(
                        new PageHeading(Words.t("audit.title")).subtitle(Words.t("audit.line")),
                        new RecordFilterBar(record.acts(), filter),
                        grid(filter));
    }

    private Grid<RecordRow> grid(RecordFilter filter) {
        Grid<RecordRow> grid = new Grid<>();
        grid.addColumn(row -> Formats.dateTime(row.at()))
                .setHeader(Words.t("audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RecordRow::act).setHeader(Words.t("audit.act")).setAutoWidth(true);
        grid.addColumn(RecordView::actor).setHeader(Words.t("audit.actor")).setAutoWidth(true);
        grid.addColumn(RecordView::subject).setHeader(Words.t("audit.subject")).setAutoWidth(true);
        grid.addColumn(row -> or(row.organisationName(), ""))
                .setHeader(Words.t("audit.organisation"))
                .setAutoWidth(true);
        grid.addColumn(row -> or(row.allianceName(), ""))
                .setHeader(Words.t("audit.alliance"))
                .setAutoWidth(true);
        grid.addColumn(RecordRow::details).setHeader(Words.t("audit.details")).setFlexGrow(2);
        grid.setEmptyStateComponent(new EmptyState(Words.t("audit.empty.title"), Words.t("audit.empty.text")));
        grid.setItems(
                query -> record.rows(filter, query.getPage(), query.getPageSize(), Words.language()).stream(),
                query -> Math.toIntExact(record.count(filter)));
        grid.setAllRowsVisible(false);
        grid.addClassName("audit-grid");
        return grid;
    }

    private static String actor(RecordRow row) {
        return row.actor() == null
                ? Words.t("audit.portal")
                : or(row.actorName(), row.actor().toString());
    }

    private static String subject(RecordRow row) {
        return row.subject() + " " + or(row.subjectName(), row.subjectId().toString());
    }

    private static String or(@org.jspecify.annotations.Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    @Override
    public String getPageTitle() {
        return Words.t("audit.title");
    }
}
