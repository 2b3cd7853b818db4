package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.CaseAction;
import org.lodestone.admission.DeclarationToSign;
import org.lodestone.admission.SignatureState;
import org.lodestone.admission.ui.parts.SignatureLine;
import org.lodestone.alliance.Question;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.ConfirmAct;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Words;

/** The declaration: its text, who is named to sign it, and the button that only that person has. */
final class SigningPanel extends QuestionSection {

    private final Draft draft;
    private final SigningServices services;
    private final List<PersonInOrganisation> people;
    private final Div state = new Div();
    private DeclarationToSign declaration;

    SigningPanel(Question question, Draft draft, SigningServices services, List<PersonInOrganisation> people) {
        super(question);
        this.draft = draft;
        this.services = services;
        this.people = people;
        this.declaration = read();
        addClassName("adm-signing");
        state.addClassName("adm-signing-state");
        body(new DeclarationText(declaration), state);
        draw();
    }

    private DeclarationToSign read() {
        return services.signing().toSign(draft.organisation(), draft.reference(), Words.language());
    }

    private void draw() {
        state.removeAll();
        SignatureState signature = declaration.signature();
        state.add(new SignatureLine(signature));
        if (signature.signed()) {
            return;
        }
        if (declaration.mine()) {
            state.add(new SignForm(function(signature), this::accept));
        }
        if (draft.now().may(CaseAction.NAME_SIGNATORY)) {
            if (signature.invited() != null) {
                String invited = String.valueOf(signature.waitsFor());
                state.add(new Button(Words.t("admissionui.invite.again"), clicked -> inviteAgain(invited)));
            }
            state.add(naming(signature));
        }
    }

    private Component naming(SignatureState signature) {
        ComboBox<PersonInOrganisation> who = new ComboBox<>(Words.t("admissionui.signing.who"));
        who.setItems(people);
        who.setItemLabelGenerator(PersonInOrganisation::nameAndFunction);
        who.setHelperText(Words.t("admissionui.signing.who.help"));
        who.addClassName("adm-field");
        Button name = new Button(
                Words.t(signature.waitsFor() == null ? "admissionui.signing.name" : "admissionui.signing.nameOther"));
        name.addClickListener(clicked -> name(who.getValue()));
        SignatoryInvitationForm form = new SignatoryInvitationForm(this::invite);
        form.setVisible(false);
        Button open = new Button(Words.t("admissionui.signing.invite"));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClickListener(clicked -> {
            form.setVisible(true);
            open.setVisible(false);
            form.focus();
        });
        Div row = new Div(who, name, open);
        row.addClassName("adm-naming");
        return new Div(row, form);
    }

    private void invite(EmailAddress email, String name, @Nullable String function) {
        services.inviting().invite(draft.organisation(), draft.reference(), email, name, function);
        Notify.done(Words.t("admissionui.invite.done", "person", name));
        reread();
    }

    private void inviteAgain(String name) {
        services.inviting().again(draft.organisation(), draft.reference());
        Notify.done(Words.t("admissionui.invite.done", "person", name));
        reread();
    }

    private void name(@Nullable PersonInOrganisation signatory) {
        if (signatory == null) {
            error(Words.t("admissionui.signing.chooseFirst"));
            return;
        }
        services.applying().nameSignatory(draft.organisation(), draft.reference(), signatory.person());
        Notify.done(Words.t("admissionui.signing.named", "person", signatory.name()));
        reread();
    }

    private String function(SignatureState signature) {
        return SignForm.known(people, signature.signatory());
    }

    private void accept(String function) {
        ConfirmAct.ask(
                Words.t("admissionui.signing.confirm.title"),
                Words.t("admissionui.signing.confirm.text", "organisation", declaration.organisationName()),
                Words.t("admissionui.signing.accept"),
                () -> sign(function));
    }

    private void sign(String function) {
        services.signing()
                .sign(draft.organisation(), draft.reference(), declaration.language(), declaration.sha256(), function);
        reread();
    }

    private void reread() {
        error(null);
        declaration = read();
        draft.reread();
        draw();
        changed();
    }

    @Override
    public String text() {
        return declaration.signature().signed() ? "signed" : "";
    }

    @Override
    public void show(String answer) {
        draw();
    }

    /** Signing is the signatory's right, whoever may edit; what may be done is asked of the draft. */
    @Override
    public void readOnly(boolean readOnly) {
        draw();
    }

    @Override
    public void focus() {
        state.scrollIntoView();
    }
}
