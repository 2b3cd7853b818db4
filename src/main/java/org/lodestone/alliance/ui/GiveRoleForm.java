package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lodestone.alliance.StaffRole;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** Gives a role to whoever has an address. */
final class GiveRoleForm extends Composite<Panel> {

    private final EmailField email = new EmailField(Words.t("alliance.staff.email"));
    private final Select<StaffRole> role = new Select<>();
    private final transient BiConsumer<EmailAddress, StaffRole> giving;

    GiveRoleForm(BiConsumer<EmailAddress, StaffRole> giving) {
        this.giving = giving;
        email.setManualValidation(true);
        email.setValueChangeMode(ValueChangeMode.ON_BLUR);
        email.setMaxLength(254);
        role.setLabel(Words.t("alliance.staff.role"));
        role.setItems(StaffRole.values());
        role.setItemLabelGenerator(each -> Words.t("staffRole", each));
        role.setManualValidation(true);
        Marks.endWhen(email, () -> EmailAddress.parse(email.getValue()).isPresent());
        Marks.endWhenAnswered(role);
        role.addValueChangeListener(change -> role.setHelperText(
                change.getValue() == null
                        ? ""
                        : Words.t("staffRole." + change.getValue().name() + ".what")));
        Button give = new Button(Words.t("alliance.staff.giveButton"), click -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(email, role, give);
        fields.addClassNames("ls-filters", "alliance-give");
        Paragraph intro = new Paragraph(Words.t("alliance.staff.giveIntro"));
        intro.addClassName("ls-muted");
        getContent().with(intro, fields);
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.t("alliance.staff.give"));
    }

    private void give() {
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        email.setInvalid(address.isEmpty());
        email.setErrorMessage(Words.t("alliance.staff.emailWrong"));
        role.setInvalid(role.isEmpty());
        role.setErrorMessage(Words.t("alliance.staff.roleMissing"));
        if (address.isPresent() && !role.isEmpty()) {
            giving.accept(address.get(), role.getValue());
        }
    }
}
