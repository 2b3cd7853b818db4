package org.lodestone.benefits.intelligence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestone.benefits.intelligence.Brief;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** One brief in the timeline, with its source. */
class BriefItem extends Composite<ListItem> {

    /** @param minerals names by id */
    BriefItem(Brief brief, Map<String, String> minerals) {
        getContent().addClassName("ls-brief");
        Div tags = new Div();
        tags.addClassName("tags");
        if (brief.isNew()) {
            tags.add(new Tag(Tone.ACCENT, "", Words.t("intelligence.new")));
        }
        tags.add(
                new Tag(Tone.NEUTRAL, "", BriefWords.jurisdiction(brief.jurisdiction())),
                new Tag(Tone.INFO, "", Words.t("intelligence.kind", brief.kind())));
        Span date = new Span(BriefWords.date(brief.date()));
        date.addClassName("date");
        Div words = new Div(title(brief));
        words.addClassName("words");
        if (!brief.body().isBlank()) {
            words.add(written(new Paragraph(brief.body()), brief));
        }
        if (!brief.minerals().isEmpty()) {
            words.add(small(brief.minerals().stream()
                    .map(id -> minerals.getOrDefault(id, id))
                    .collect(Collectors.joining(" · "))));
        }
        words.add(small(Words.t("intelligence.source", "source", brief.source())));
        if (brief.language() != Words.language()) {
            words.add(small(Words.t(
                    "intelligence.language",
                    "language",
                    brief.language().locale().getDisplayLanguage(Words.locale()))));
        }
        getContent().add(date, words, tags);
    }

    private static H4 title(Brief brief) {
        H4 title = new H4(brief.title());
        title.getElement().setAttribute("lang", brief.language().code());
        return title;
    }

    private static Paragraph written(Paragraph paragraph, Brief brief) {
        paragraph.getElement().setAttribute("lang", brief.language().code());
        return paragraph;
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("ls-small", "ls-muted");
        return line;
    }
}
