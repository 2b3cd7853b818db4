package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.RecommendedOutcome;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Words;

/** What can be done now, always in sight. Every button stands for an allowed action, none for a state. */
final class ActionBar extends Section {

    private final CaseAtHand hand;
    private final Div left = new Div();
    private final Div right = new Div();

    ActionBar(CaseAtHand hand) {
        this.hand = hand;
        addClassName("adm-bar");
        setAriaLabel(Words.t("admissionui.bar"));
        left.addClassName("ls-actions");
        right.addClassName("ls-actions");
        asking();
        reviewing();
        deciding();
        if (left.getComponentCount() + right.getComponentCount() == 0) {
            Span nothing = new Span(
                    Words.t(hand.may(CaseAction.CLAIM) ? "admissionui.bar.takeFirst" : "admissionui.bar.nothing"));
            nothing.addClassNames("ls-small", "ls-muted");
            left.add(nothing);
            if (hand.now().assignedToMe() || hand.now().decision() != null) {
                right.add(new NextCase(hand));
            }
        }
        add(left, right);
    }

    private void asking() {
        if (hand.may(CaseAction.REQUEST_INFORMATION)) {
            left.add(new Button(Words.t("admissionui.ask"), clicked -> new RequestDialog(hand).open()));
        }
        if (hand.may(CaseAction.CANCEL_REQUEST)) {
            left.add(new Button(Words.t("admissionui.ask.cancel"), clicked -> cancel()));
        }
        if (hand.may(CaseAction.CLOSE_UNANSWERED)) {
            left.add(new Button(Words.t("admissionui.close"), clicked -> close()));
        }
    }

    private void reviewing() {
        if (hand.may(CaseAction.START_REVIEW)) {
            right.add(primary(
                    Words.t("admissionui.startReview"),
                    () -> hand.act(
                            () -> hand.services().reviewing().startReview(hand.alliance(), hand.reference()),
                            Words.t("admissionui.startReview.done"))));
        }
        if (hand.may(CaseAction.RECOMMEND)) {
            Span line = new Span(Words.t("admissionui.recommend.line"));
            line.addClassNames("ls-small", "ls-muted");
            left.add(line);
            right.add(
                    new Button(
                            Words.t("admissionui.recommend.DECLINE"),
                            clicked -> new RecommendDialog(hand, RecommendedOutcome.DECLINE).open()),
                    primary(
                            Words.t("admissionui.recommend.APPROVE"),
                            () -> new RecommendDialog(hand, RecommendedOutcome.APPROVE).open()));
        }
    }

    private void deciding() {
        if (hand.may(CaseAction.SEND_BACK)) {
            right.add(new Button(Words.t("admissionui.sendBack"), clicked -> new SendBackDialog(hand).open()));
        }
        if (hand.may(CaseAction.DECLINE)) {
            right.add(new Button(Words.t("admissionui.decline"), clicked -> new DeclineDialog(hand).open()));
        }
        if (hand.may(CaseAction.APPROVE)) {
            right.add(primary(Words.t("admissionui.approve"), () -> new ApproveDialog(hand).open()));
        }
    }

    private void cancel() {
        ConfirmAct.ask(
                Words.t("admissionui.ask.cancel.title"),
                Words.t("admissionui.ask.cancel.follows"),
                Words.t("admissionui.ask.cancel"),
                () -> hand.act(
                        () -> hand.services().reviewing().cancelRequest(hand.alliance(), hand.reference()),
                        Words.t("admissionui.ask.cancel.done")));
    }

    private void close() {
        ConfirmAct.askDangerous(
                Words.t("admissionui.close.title"),
                Words.t("admissionui.close.follows"),
                Words.t("admissionui.close"),
                () -> hand.act(
                        () -> hand.services().reviewing().closeUnanswered(hand.alliance(), hand.reference()),
                        Words.t("admissionui.close.done")));
    }

    private static Button primary(String text, Runnable act) {
        Button button = new Button(text, clicked -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
