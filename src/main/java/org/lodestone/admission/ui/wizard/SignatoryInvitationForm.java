package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.shell.Marks;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** Whom to invite to sign, without leaving the application. */
final class SignatoryInvitationForm extends Div {

    private static final int LONGEST_NAME = 200;

    /** What happens with the filled-in form. */
    @FunctionalInterface
    interface Invite {
        void to(EmailAddress email, String name, @Nullable String function);
    }

    private final EmailField email = new EmailField(Words.t("admissionui.invite.email"));
    private final TextField name = new TextField(Words.t("admissionui.invite.name"));
    private final TextField function = new TextField(Words.t("admissionui.invite.function"));
    private final Invite invite;

    SignatoryInvitationForm(Invite invite) {
        this.invite = invite;
        addClassName("adm-invite");
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        Marks.endWhen(email, () -> EmailAddress.parse(email.getValue()).isPresent());
        Marks.endWhenAnswered(name);
        function.setMaxLength(ManagingPeople.LONGEST_FUNCTION);
        function.setHelperText(Words.t("admissionui.invite.function.help"));
        Paragraph follows = new Paragraph(Words.t("admissionui.invite.follows"));
        follows.addClassNames("ls-small", "ls-muted");
        Button send = new Button(Words.t("admissionui.invite.send"), clicked -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(email, name, function);
        fields.addClassName("adm-invite-fields");
        add(new H3(Words.t("admissionui.invite.title")), fields, follows, new Div(send));
    }

    void focus() {
        email.focus();
    }

    private void send() {
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        error(address.isPresent() ? null : Words.t("admissionui.invite.email.wrong"));
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(named ? null : Words.t("admissionui.invite.name.missing"));
        name.setInvalid(!named);
        if (address.isPresent() && named) {
            send(address.get());
        }
    }

    private void send(EmailAddress address) {
        String title = function.getValue().strip();
        try {
            invite.to(address, name.getValue().strip(), title.isEmpty() ? null : title);
        } catch (Problem.RuleBroken refused) {
            error(ProblemWords.of(refused));
        }
    }

    private void error(@Nullable String message) {
        email.setErrorMessage(message);
        email.setInvalid(message != null);
    }
}
