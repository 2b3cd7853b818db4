package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.benefits.plots.ui.WorldMap;
import org.lodestone.kernel.CountryCode;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Where the centres found are: a map for the eye, and the same countries as bars that are links. */
class CountryPlot extends Composite<Panel> {

    private static final int FIRST = 10;

    private final Panel panel = new Panel(Words.t("research.where"));

    CountryPlot(Map<CountryCode, Integer> countries, ResearchState state, Consumer<ResearchState> chosen) {
        List<WorldMap.Country> shades = countries.entrySet().stream()
                .map(entry -> new WorldMap.Country(
                        entry.getKey().value(),
                        entry.getValue(),
                        entry.getKey().name(Words.language()) + ": " + Formats.number(entry.getValue())))
                .toList();
        panel.with(new WorldMap(
                Words.t("research.map", "count", countries.size()),
                shades,
                state.filter().country(),
                code -> CountryCode.parse(code).ifPresent(country -> chosen.accept(state.country(country.value())))));
        Paragraph source = new Paragraph(Words.t("research.mapSource"));
        source.addClassNames("ls-small", "ls-muted");
        List<Map.Entry<CountryCode, Integer>> all = List.copyOf(countries.entrySet());
        panel.with(source, table(all.subList(0, Math.min(FIRST, all.size())), all, state));
        if (all.size() > FIRST) {
            panel.with(new Details(
                    Words.t("research.moreCountries", "count", all.size() - FIRST),
                    table(all.subList(FIRST, all.size()), all, state)));
        }
    }

    private static DataTable table(
            List<Map.Entry<CountryCode, Integer>> some,
            List<Map.Entry<CountryCode, Integer>> all,
            ResearchState state) {
        double most = all.isEmpty() ? 1 : all.getFirst().getValue();
        DataTable table = new DataTable(Words.t("research.where"));
        for (Map.Entry<CountryCode, Integer> entry : some) {
            String code = entry.getKey().value();
            Anchor link = Links.to(state.country(code).path(), entry.getKey().name(Words.language()));
            var line = table.line(
                    link, DataTable.bar(entry.getValue() / most), DataTable.number(Formats.number(entry.getValue())));
            if (code.equals(state.filter().country())) {
                line.addClassName("own");
            }
        }
        return table;
    }

    @Override
    protected Panel initContent() {
        return panel;
    }
}
