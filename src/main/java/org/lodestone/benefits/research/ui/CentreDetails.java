package org.lodestone.benefits.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestone.benefits.plots.ui.DataTable;
import org.lodestone.benefits.research.CentreSheet.Location;
import org.lodestone.benefits.research.CentreSheet.Name;
import org.lodestone.benefits.research.CentreSheet.Relation;
import org.lodestone.benefits.research.ResearchAddresses;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Parts of a centre's page. */
final class CentreDetails {

    private CentreDetails() {}

    static DataTable names(List<Name> names) {
        DataTable table = new DataTable(Words.t("research.names"));
        for (Name name : names) {
            Span words = new Span(name.name());
            String language = name.language();
            if (language != null) {
                words.getElement().setAttribute("lang", language);
            }
            String kinds = name.kinds().stream()
                    .filter(kind -> !kind.equals("ror_display"))
                    .map(kind -> Words.t("research.name." + kind))
                    .collect(Collectors.joining(", "));
            table.line(
                    words,
                    new NativeTableCell(
                            language == null ? "" : Locale.of(language).getDisplayLanguage(Words.locale())),
                    new NativeTableCell(kinds));
        }
        return table;
    }

    static String places(List<Location> locations) {
        return locations.stream()
                .map(place -> Stream.of(
                                place.city(),
                                place.subdivision(),
                                place.country().name(Words.language()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    static DataTable relations(String organisation, List<Relation> relations) {
        DataTable table = new DataTable(Words.t("research.relations"));
        relations.forEach(relation -> table.line(
                link(organisation, relation), new NativeTableCell(Words.t("research.relation." + relation.kind()))));
        return table;
    }

    /** To its page here, or to the registry. */
    private static Component link(String organisation, Relation relation) {
        if (relation.here()) {
            return Links.to(ResearchAddresses.of(organisation, relation.id()), relation.label());
        }
        return Links.out("https://ror.org/" + relation.id(), relation.label());
    }
}
