package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.CaseForOrganisation;
import org.lodestone.admission.KeepingInTouch;
import org.lodestone.admission.Someone;
import org.lodestone.admission.ui.parts.MessageDialog;
import org.lodestone.admission.ui.parts.PaceWords;
import org.lodestone.admission.ui.parts.Paths;
import org.lodestone.kernel.PersonId;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.PersonAvatar;
import org.lodestone.shell.Words;

/** Beside the form: what happens next, who works on it, and where to ask. */
final class WizardSide extends Aside {

    private final Draft draft;
    private final KeepingInTouch messages;

    WizardSide(Draft draft, PersonId me, KeepingInTouch messages) {
        this.draft = draft;
        this.messages = messages;
        addClassName("adm-side");
        getElement().setAttribute("aria-label", Words.t("admissionui.side"));
        add(next(), people(me));
        if (draft.now().may(CaseAction.WRITE_MESSAGE)) {
            add(question());
        }
    }

    private Panel next() {
        return new Panel(Words.t("admissionui.side.next"))
                .with(new Paragraph(Words.t("admissionui.side.next.text") + " " + PaceWords.of(draft.pace())));
    }

    private Panel people(PersonId me) {
        Panel panel = new Panel(Words.t("admissionui.side.people"));
        UnorderedList list = new UnorderedList();
        list.addClassName("adm-people");
        Map<Someone, String> working = working(draft.now());
        working.forEach((someone, role) -> list.add(person(someone, role, me)));
        panel.with(list);
        if (draft.now().may(CaseAction.EDIT)) {
            panel.with(Links.to(Paths.people(draft.organisation()), Words.t("admissionui.side.invite")));
        }
        return panel;
    }

    /** Who started, who answered, who signs; each once, with the first of these as the role. */
    private static Map<Someone, String> working(CaseForOrganisation now) {
        Map<Someone, String> working = new LinkedHashMap<>();
        if (now.sheet().startedBy() != null) {
            working.put(now.sheet().startedBy(), "started");
        }
        if (now.signature().signatory() != null) {
            working.merge(now.signature().signatory(), "signs", (first, then) -> "startedAndSigns");
        }
        now.questions()
                .map(AnsweredQuestion::changedBy)
                .filter(Objects::nonNull)
                .forEach(someone -> working.putIfAbsent(someone, "answers"));
        return working;
    }

    private static ListItem person(Someone someone, String role, PersonId me) {
        PersonAvatar avatar = new PersonAvatar(someone.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span what = new Span(
                someone.id().equals(me) ? Words.t("admissionui.side.you") : Words.t("admissionui.side.role." + role));
        what.addClassNames("ls-small", "ls-muted");
        return new ListItem(avatar, new Span(someone.name()), what);
    }

    private Panel question() {
        Button write = new Button(Words.t("admissionui.message.write"), clicked -> new MessageDialog(
                        Words.t("admissionui.message.toAlliance"), text -> {
                            messages.writeToAlliance(draft.organisation(), draft.reference(), text);
                            Notify.done(Words.t("admissionui.message.sent"));
                        })
                .open());
        return new Panel(Words.t("admissionui.side.question"))
                .with(new Paragraph(Words.t("admissionui.side.question.text")), write);
    }
}
