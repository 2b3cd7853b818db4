package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestone.benefits.intelligence.Brief;
import org.lodestone.minerals.ListDate;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Briefs by year and month, the newest first; what is known to the year alone stands at the year's end. */
class BriefTimeline extends Composite<Div> {

    /** @param minerals names by id */
    BriefTimeline(List<Brief> briefs, Map<String, String> minerals) {
        getContent().addClassName("ls-timeline");
        Map<Integer, Panel> years = new LinkedHashMap<>();
        Map<String, UnorderedList> months = new LinkedHashMap<>();
        for (Brief brief : briefs) {
            int year = brief.date().start().getYear();
            Panel panel = years.computeIfAbsent(year, any -> new Panel(String.valueOf(year)));
            String month = month(brief.date());
            months.computeIfAbsent(year + month, any -> list(panel, month)).add(new BriefItem(brief, minerals));
        }
        years.values().forEach(getContent()::add);
    }

    private static String month(ListDate date) {
        return date.precision() == ListDate.Precision.YEAR
                ? Words.t("intelligence.inTheYear")
                : BriefWords.month(date.start().getMonth());
    }

    private static UnorderedList list(Panel panel, String month) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        panel.with(new H3(month), list);
        return list;
    }
}
