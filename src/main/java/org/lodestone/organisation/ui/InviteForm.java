package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Problem;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.ContactRole;
import org.lodestone.organisation.InvitationInput;
import org.lodestone.shell.Marks;
import org.lodestone.shell.ProblemWords;
import org.lodestone.shell.Words;

/** Whom to invite, and as what. */
final class InviteForm extends Composite<Div> {

    private final EmailField email = new EmailField(Words.t("organisation.invite.email"));
    private final TextField name = new TextField(Words.t("organisation.invite.name"));
    private final Select<AccessRight> right = Rights.select();
    private final MultiSelectComboBox<ContactRole> roles = Rights.roles();

    InviteForm(Consumer<InvitationInput> invite) {
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setMaxLength(254);
        Marks.endWhen(email, () -> EmailAddress.parse(email.getValue()).isPresent());
        name.setMaxLength(200);
        right.setValue(AccessRight.REPRESENTATIVE);
        right.setHelperText(Words.t("organisation.invite.right.help"));
        Button send = new Button(Words.t("organisation.invite.send"), clicked -> submit(invite));
        Div fields = new Div(email, name, right, roles);
        fields.addClassName("org-fields");
        getContent().addClassName("org-rows");
        getContent().add(new H2(Words.t("organisation.invite.title")), fields, new Div(send));
    }

    private void submit(Consumer<InvitationInput> invite) {
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        error(address.isPresent() ? null : Words.t("organisation.invite.email.wrong"));
        try {
            address.ifPresent(to -> invite.accept(new InvitationInput(
                    to,
                    name.getValue().isBlank() ? null : name.getValue().strip(),
                    right.getValue(),
                    roles.getValue())));
        } catch (Problem.RuleBroken refused) {
            error(ProblemWords.of(refused));
        }
    }

    private void error(@org.jspecify.annotations.Nullable String message) {
        email.setErrorMessage(message);
        email.setInvalid(message != null);
    }
}
