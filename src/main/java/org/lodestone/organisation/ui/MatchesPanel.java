package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.lodestone.organisation.FoundMatch;
import org.lodestone.organisation.JoiningAnOrganisation;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.organisation.OrganisationId;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Organisations that are here already, each with the way in; and, where none is surely the same, the way on. */
final class MatchesPanel extends Composite<Panel> {

    private final BiConsumer<OrganisationId, String> ask;

    MatchesPanel(List<FoundMatch> matches, BiConsumer<OrganisationId, String> ask, Runnable enterAnother) {
        this.ask = ask;
        getContent().addClassName("org-narrow");
        boolean same = matches.stream().anyMatch(FoundMatch::same);
        getContent().with(new Paragraph(same ? Words.t("organisation.new.same") : Words.t("organisation.new.similar")));
        matches.forEach(match -> getContent().with(card(match)));
        if (!same) {
            Button another = new Button(Words.t("organisation.new.another"), clicked -> enterAnother.run());
            another.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getContent().with(new Div(another));
        }
    }

    private Component card(FoundMatch match) {
        Span name = new Span(match.organisation().name());
        name.addClassName("org-name");
        Span country = new Span(match.organisation().country().name(Words.language()));
        country.addClassName("ls-muted");
        Div words = new Div(name, country);
        words.addClassName("org-words");
        Div tags = new Div();
        tags.addClassName("ls-actions");
        match.reasons().stream()
                .sorted()
                .forEach(reason -> tags.add(new Tag(Tone.NEUTRAL, Words.t("match-reason", reason))));
        Div card = new Div(words, tags, wayIn(match));
        card.addClassName("org-match");
        return card;
    }

    private Component wayIn(FoundMatch match) {
        if (match.yours()) {
            return Links.button(
                    OrganisationAddresses.profile(match.organisation().reference()),
                    Words.t("organisation.new.open"),
                    true);
        }
        if (match.asked()) {
            return new Tag(Tone.INFO, Words.t("organisation.new.waiting"));
        }
        TextArea words = new TextArea(Words.t("organisation.new.words"));
        words.setHelperText(Words.t("organisation.new.words.help"));
        words.setMaxLength(JoiningAnOrganisation.LONGEST_WORDS);
        Button button = new Button(
                Words.t("organisation.new.ask"),
                clicked -> ask.accept(match.organisation().id(), words.getValue()));
        button.setAriaLabel(Words.t(
                "organisation.new.askOf", "organisation", match.organisation().name()));
        Div way = new Div(words, new Div(button));
        way.addClassName("org-rows");
        return way;
    }
}
