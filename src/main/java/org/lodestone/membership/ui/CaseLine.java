package org.lodestone.membership.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.CaseAddresses;
import org.lodestone.admission.CaseCard;
import org.lodestone.admission.CaseState;
import org.lodestone.admission.NextStep;
import org.lodestone.shell.Links;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** An application in the applicant's words, with its one next action. */
class CaseLine extends Composite<ListItem> {

    /** @param organisation its reference */
    CaseLine(String organisation, CaseCard found, boolean mayAct) {
        Span name = new Span(found.allianceName().in(Words.language()));
        name.addClassName("name");
        Span reference = new Span(found.reference());
        reference.addClassNames("ls-muted", "ls-small");
        Div words = new Div(name, reference);
        words.addClassName("words");
        Div line = new Div(words, tag(found.state()), next(organisation, found, mayAct));
        line.addClassName("ls-case-line");
        getContent().add(line);
    }

    private static Tag tag(CaseState state) {
        Tone tone =
                switch (state) {
                    case INFORMATION_REQUESTED -> Tone.ATTENTION;
                    case DRAFT, DECLINED, WITHDRAWN, EXPIRED -> Tone.NEUTRAL;
                    default -> Tone.INFO;
                };
        return new Tag(tone, Words.t("membership.case", state));
    }

    private static Anchor next(String organisation, CaseCard found, boolean mayAct) {
        NextStep step = mayAct ? found.next() : NextStep.WAIT;
        boolean continues = step == NextStep.CONTINUE;
        String path = continues
                ? CaseAddresses.apply(organisation, found.allianceSlug())
                : CaseAddresses.of(organisation, found.reference());
        boolean waitsForUs = continues || step == NextStep.ANSWER;
        return Links.button(path.substring(1), Words.t("membership.next", step), waitsForUs);
    }
}
