package org.lodestone.access.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.lodestone.access.PasswordWeakness;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** The fields that this room's forms share, and what is said at them when something is missing or wrong. */
final class Fields {

    private Fields() {}

    static EmailField email(String label) {
        EmailField field = new EmailField(label);
        field.setManualValidation(true);
        field.setMaxLength(254);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", "username").setAttribute("name", "email");
        field.addBlurListener(left -> {
            if (!field.isEmpty()) {
                address(field);
            }
        });
        return field;
    }

    static TextField name(String label) {
        TextField field = new TextField(label);
        field.setManualValidation(true);
        field.setMaxLength(200);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", "name");
        Marks.endWhenAnswered(field);
        return field;
    }

    static PasswordField password(String label, String autocomplete) {
        PasswordField field = new PasswordField(label);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("autocomplete", autocomplete).setAttribute("name", "password");
        return field;
    }

    static PasswordField newPassword(String label) {
        PasswordField field = password(label, "new-password");
        field.setHelperText(Words.t("access.password.help"));
        return field;
    }

    /** The address, or empty with a message at the field. */
    static Optional<EmailAddress> address(EmailField field) {
        Optional<EmailAddress> address = EmailAddress.parse(field.getValue());
        field.setInvalid(address.isEmpty());
        field.setErrorMessage(address.isPresent() ? "" : Words.t("access.email.invalid"));
        return address;
    }

    static boolean filled(TextField field, String message) {
        boolean filled = !field.getValue().isBlank();
        field.setInvalid(!filled);
        field.setErrorMessage(filled ? "" : message);
        return filled;
    }

    static boolean strong(PasswordField field, Optional<PasswordWeakness> weakness) {
        field.setInvalid(weakness.isPresent());
        field.setErrorMessage(
                weakness.map(weak -> Words.t("access.weakness", weak)).orElse(""));
        return weakness.isEmpty();
    }
}
