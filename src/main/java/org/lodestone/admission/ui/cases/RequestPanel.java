package org.lodestone.admission.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestone.admission.AnsweredQuestion;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.RequestForInformation;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Panel;
import org.lodestone.shell.SavedAt;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What the alliance asks, each thing answered in place, and the act that hands the answers in. */
final class RequestPanel extends Panel {

    private final OwnCase own;
    private final RequestForInformation request;
    private final Map<UUID, RequestItemForm> forms = new LinkedHashMap<>();
    private final SavedAt saved = new SavedAt();
    private final Span left = new Span();

    RequestPanel(OwnCase own, RequestForInformation request) {
        super(Words.t("admissionui.request", "count", request.items().size()));
        this.own = own;
        this.request = request;
        addClassName("adm-request");
        setId("request");
        left.addClassNames("ls-small", "ls-muted");
        beside(saved, new Tag(Tone.ATTENTION, Words.t("admissionui.request.due", "date", Formats.date(request.due()))));
        with(new Paragraph(Words.t("admissionui.request.text")));
        request.items()
                .forEach(item -> forms.put(item.id(), new RequestItemForm(own, item, at -> {
                    saved.saved(at);
                    count();
                })));
        forms.values().forEach(this::with);
        if (own.may(CaseAction.RESUBMIT)) {
            Button resubmit = new Button(Words.t("admissionui.resubmit"), clicked -> handIn());
            resubmit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(resubmit, left);
            actions.addClassName("ls-actions");
            with(actions);
        }
        count();
    }

    private void count() {
        List<RequestForInformation.Item> items = items();
        long answered =
                items.stream().filter(RequestForInformation.Item::answered).count();
        left.setText(Words.t("admissionui.request.progress", "answered", answered, "count", items.size()));
    }

    private List<RequestForInformation.Item> items() {
        return own.now().request() == null
                ? request.items()
                : own.now().request().items();
    }

    /** What still waits for an answer, or is wrong, is shown first; only then it is asked whether to hand in. */
    private void handIn() {
        own.reread();
        List<RequestItemForm> missing = items().stream()
                .filter(item -> !item.answered())
                .map(item -> Objects.requireNonNull(forms.get(item.id())))
                .toList();
        missing.reversed().forEach(RequestItemForm::missing);
        boolean right = forms.values().stream().map(RequestItemForm::right).reduce(true, Boolean::logicalAnd);
        if (missing.isEmpty() && right) {
            ask();
        }
    }

    /** The person chooses whether the profile follows, where an answer is bound to it. */
    private void ask() {
        Checkbox follows = new Checkbox(Words.t("admissionui.resubmit.profile"), true);
        follows.setVisible(
                own.now().questions().filter(AnsweredQuestion::asked).anyMatch(AnsweredQuestion::profileMayFollow));
        Div content = new Div(new Paragraph(Words.t("admissionui.resubmit.follows")), follows);
        ConfirmAct.ask(
                Words.t("admissionui.resubmit.title"),
                (Component) content,
                Words.t("admissionui.resubmit"),
                false,
                () -> own.act(() -> {
                    own.services()
                            .answering()
                            .resubmit(own.organisation(), own.reference(), follows.isVisible() && follows.getValue());
                    Notify.done(Words.t("admissionui.resubmit.done"));
                }));
    }
}
