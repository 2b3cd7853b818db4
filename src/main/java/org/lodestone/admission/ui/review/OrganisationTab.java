package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestone.admission.CaseBackground;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.admission.ui.parts.StateTag;
import org.lodestone.admission.ui.questions.AnswerWords;
import org.lodestone.organisation.OrganisationSummary;
import org.lodestone.shell.Facts;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Words;

/** Who applies: earlier cases, possible duplicates, and what the profile says by now. Read when the tab is opened. */
final class OrganisationTab extends Div {

    private final CaseAtHand hand;

    OrganisationTab(CaseAtHand hand) {
        this.hand = hand;
        addClassName("adm-stack");
        CaseBackground background = hand.services().opening().background(hand.alliance(), hand.reference());
        OrganisationSummary organisation = hand.now().sheet().organisation();
        add(new Facts()
                .fact(Words.t("admissionui.bench.organisation"), organisation.name())
                .fact(Words.t("admissionui.bench.reference"), organisation.reference())
                .fact(
                        Words.t("admissionui.bench.country"),
                        organisation.country().name(Words.language())));
        add(new H3(Words.t("admissionui.bench.previous")), previous(background));
        add(new H3(Words.t("admissionui.bench.duplicates")), duplicates(background));
        add(new H3(Words.t("admissionui.bench.profileNow")), profile(background));
    }

    private Component previous(CaseBackground background) {
        if (background.previous().isEmpty()) {
            return none("admissionui.bench.noPrevious");
        }
        UnorderedList list = list();
        background.previous().forEach(card -> list.add(line(card)));
        return list;
    }

    private ListItem line(CaseCard card) {
        ListItem line = new ListItem(
                Links.to(Paths.review(hand.alliance(), card.reference()), card.reference()),
                StateTag.forStaff(card.state()));
        if (card.endedAt() != null) {
            line.add(small(Formats.date(card.endedAt())));
        }
        return line;
    }

    private static Component duplicates(CaseBackground background) {
        if (background.possibleDuplicates().isEmpty()) {
            return none("admissionui.bench.noDuplicates");
        }
        UnorderedList list = list();
        background
                .possibleDuplicates()
                .forEach(found -> list.add(new ListItem(
                        new Span(found.organisation().name()),
                        small(Words.t("admissionui.duplicate." + found.match(), "value", found.value())))));
        return list;
    }

    private Component profile(CaseBackground background) {
        if (background.profileChanges().isEmpty()) {
            return none("admissionui.bench.profileSame");
        }
        AnswerWords words = StaffFiles.words(hand);
        Facts facts = new Facts();
        background.profileChanges().forEach(change -> {
            Div both = new Div(
                    small(Words.t("admissionui.bench.submitted")),
                    words.of(change.question(), change.submitted()),
                    small(Words.t("admissionui.bench.now")),
                    words.of(change.question(), change.now()));
            facts.fact(change.question().title().in(Words.language()), both);
        });
        return facts;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("ls-list");
        return list;
    }

    private static Component none(String key) {
        Paragraph none = new Paragraph(Words.t(key));
        none.addClassName("ls-muted");
        return none;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("ls-small", "ls-muted");
        return small;
    }
}
