package org.lodestone.benefits.funding.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.lodestone.benefits.funding.DeadlineAhead;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The days with deadlines, each with a bar for its number of calls. */
final class DeadlinesAhead {

    private DeadlinesAhead() {}

    static Component of(List<DeadlineAhead> ahead, FundingState state) {
        int most = ahead.stream().mapToInt(DeadlineAhead::calls).max().orElse(1);
        DataTable table = new DataTable(Words.t("funding.ahead"));
        table.addClassName("ls-funding-ahead");
        for (DeadlineAhead one : ahead) {
            table.line(
                    Links.to(state.deadline(one.day().toString()).path(), Formats.date(one.day())),
                    DataTable.bar((double) one.calls() / most),
                    DataTable.number(Words.t("funding.calls", "count", one.calls())),
                    DataTable.number(Words.t("funding.inDays", "days", one.days())));
        }
        return new Panel(Words.t("funding.ahead")).with(table);
    }
}
