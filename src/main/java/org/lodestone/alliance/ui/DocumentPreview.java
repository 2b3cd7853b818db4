package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Collectors;
import org.lodestone.alliance.Declaration;
import org.lodestone.alliance.DocumentReport;
import org.lodestone.alliance.FormDefinition;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What applicants would read, in each of the four languages. */
final class DocumentPreview extends Div {

    private final DocumentReport report;
    private final Div shown = new Div();

    DocumentPreview(DocumentReport report) {
        this.report = report;
        shown.addClassName("alliance-preview");
        Select<Language> language = new Select<>();
        language.setLabel(Words.t("alliance.versions.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each.locale().getDisplayLanguage(Words.locale()));
        language.addValueChangeListener(chosen -> show(chosen.getValue()));
        add(new Notice(Tone.GOOD, Words.t("alliance.versions.right")), language, shown);
        language.setValue(Words.language());
    }

    private void show(Language language) {
        shown.removeAll();
        shown.getElement().setAttribute("lang", language.locale().toLanguageTag());
        Declaration declaration = report.declaration();
        if (declaration != null) {
            shown.add(new H3(declaration.title().in(language)));
            declaration.text().in(language).lines().map(Paragraph::new).forEach(shown::add);
        }
        FormDefinition form = report.form();
        if (form != null) {
            form.steps().forEach(step -> step(step, language));
        }
    }

    private void step(FormDefinition.Step step, Language language) {
        shown.add(new H3(step.title().in(language)));
        if (step.help() != null) {
            shown.add(small(step.help().in(language)));
        }
        step.questions().forEach(question -> shown.add(question(question, language)));
    }

    private static Component question(Question question, Language language) {
        Div block = new Div(new H4(question.title().in(language)));
        block.addClassName("alliance-question");
        Div tags = new Div(new Tag(Tone.NEUTRAL, Words.t("alliance.questionType", question.type())));
        tags.addClassName("ls-actions");
        if (question.required()) {
            tags.add(new Tag(Tone.INFO, Words.t("alliance.versions.required")));
        }
        if (question.condition().isPresent()) {
            tags.add(new Tag(Tone.NEUTRAL, Words.t("alliance.versions.conditional")));
        }
        if (question.help() != null) {
            block.add(small(question.help().in(language)));
        }
        if (!question.options().isEmpty()) {
            block.add(small(question.options().stream()
                    .map(option -> option.title().in(language))
                    .collect(Collectors.joining(" · "))));
        }
        block.add(tags);
        return block;
    }

    private static Component small(String text) {
        Span small = new Span(text);
        small.addClassNames("ls-small", "ls-muted");
        return new Div(small);
    }
}
