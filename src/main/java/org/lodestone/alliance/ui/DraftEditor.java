package org.lodestone.alliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lodestone.alliance.DocumentDesk;
import org.lodestone.alliance.DocumentDraft;
import org.lodestone.alliance.DocumentReport;
import org.lodestone.alliance.KeepingVersions;
import org.lodestone.kernel.Problem;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The next version while it is being written: kept with its faults, published without any. */
final class DraftEditor extends Panel {

    private final DocumentDesk desk;
    private final KeepingVersions keeping;
    private final Runnable again;
    private final DocumentField field;
    private final Div result = new Div();
    private final Span saved = new Span();
    private final Button discard = new Button(Words.t("alliance.versions.discard"));
    private int revision;

    DraftEditor(DocumentDesk desk, KeepingVersions keeping, Runnable again) {
        super(Words.t("alliance.versions.next", "number", next(desk)));
        this.desk = desk;
        this.keeping = keeping;
        this.again = again;
        DocumentDraft draft = desk.draft();
        this.revision = draft == null ? 0 : draft.revision();
        this.field = new DocumentField(Words.t("alliance.documentKind", desk.kind()));
        field.setValue(draft == null ? desk.currentText() : draft.text());
        field.setHelperText(Words.t("alliance.versions.help"));
        saved.getElement().setAttribute("aria-live", "polite");
        saved.addClassNames("ls-small", "ls-muted");
        if (draft != null) {
            showSaved(draft);
        }
        result.addClassName("alliance-report");
        result.getElement().setAttribute("aria-live", "polite");
        Paragraph follows = new Paragraph(Words.t("alliance.versions.follows"));
        follows.addClassNames("ls-small", "ls-muted");
        with(follows, field, actions(), result);
    }

    private static int next(DocumentDesk desk) {
        return desk.versions().getFirst().number() + 1;
    }

    private Div actions() {
        Button save = new Button(Words.t("alliance.versions.save"), clicked -> attempt(this::save));
        Button check = new Button(Words.t("alliance.versions.check"), clicked -> check());
        Button publish = new Button(Words.t("alliance.versions.publish"), clicked -> attempt(this::askToPublish));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard.addClickListener(clicked -> askToDiscard());
        discard.setVisible(revision > 0);
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(check, save, publish, discard, saved);
        actions.addClassName("ls-actions");
        return actions;
    }

    private DocumentReport check() {
        DocumentReport report = keeping.check(desk.alliance().slug(), desk.kind(), field.getValue());
        result.removeAll();
        result.add(
                report.publishable()
                        ? new DocumentPreview(report)
                        : new FaultList(report.faults(), fault -> field.goTo(fault.line())));
        return report;
    }

    private void save() {
        DocumentDraft draft = keeping.save(desk.alliance().slug(), desk.kind(), field.getValue(), revision);
        revision = draft.revision();
        discard.setVisible(true);
        showSaved(draft);
    }

    private void showSaved(DocumentDraft draft) {
        saved.setText(Words.t(
                "alliance.versions.savedBy", "person", draft.editedBy(), "at", Formats.dateTime(draft.editedAt())));
    }

    /** What is published is what was saved and shown to be right. */
    private void askToPublish() {
        save();
        if (!check().publishable()) {
            return;
        }
        String number = String.valueOf(next(desk));
        ConfirmAct.ask(
                Words.t("alliance.versions.publish.title", "number", number),
                Words.t("alliance.versions.publish.follows", "number", number),
                Words.t("alliance.versions.publish"),
                () -> attempt(() -> {
                    int published = keeping.publish(desk.alliance().slug(), desk.kind(), revision);
                    Notify.done(Words.t("alliance.versions.published", "number", published));
                    again.run();
                }));
    }

    private void askToDiscard() {
        ConfirmAct.askDangerous(
                Words.t("alliance.versions.discard.title"),
                Words.t("alliance.versions.discard.follows"),
                Words.t("alliance.versions.discard"),
                () -> attempt(() -> {
                    keeping.discard(desk.alliance().slug(), desk.kind(), revision);
                    again.run();
                }));
    }

    /** A refusal leaves what was written where it is. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Problem.StaleEdit | Problem.RuleBroken refused) {
            result.removeAll();
            result.add(new Notice(Tone.DANGER, ProblemWords.of(refused)));
        }
    }
}
