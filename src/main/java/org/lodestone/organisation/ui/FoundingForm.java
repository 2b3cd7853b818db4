package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Comparator;
import java.util.function.Consumer;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.FoundingInput;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.ProfileRules;
import org.lodestone.shell.OnlyMatch;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** What tells an organisation apart. Name and country must be there; the rest finds it, if it is here already. */
final class FoundingForm extends Composite<Panel> {

    private final TextField name = new TextField(Words.t("profile-field", ProfileField.LEGAL_NAME));
    private final ComboBox<CountryCode> country = new ComboBox<>(Words.t("profile-field", ProfileField.COUNTRY));
    private final TextField number = field(ProfileField.REGISTRATION_NUMBER);
    private final TextField lei = field(ProfileField.LEI);
    private final TextField domain = field(ProfileField.EMAIL_DOMAIN);

    FoundingForm(Consumer<FoundingInput> submitted) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(300);
        name.setManualValidation(true);
        name.addValueChangeListener(
                changed -> name.setInvalid(name.isInvalid() && name.getValue().isBlank()));
        country.setRequiredIndicatorVisible(true);
        country.setManualValidation(true);
        Collator collator = Collator.getInstance(Words.locale());
        country.setItems(CountryCode.all().stream()
                .sorted(Comparator.comparing(each -> each.name(Words.language()), collator))
                .toList());
        country.setItemLabelGenerator(each -> each.name(Words.language()));
        OnlyMatch.chooses(country);
        country.addValueChangeListener(changed -> country.setInvalid(country.isInvalid() && country.isEmpty()));
        Button next = new Button(Words.t("organisation.new.continue"), clicked -> submit(submitted));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(name, country, number, domain, lei);
        fields.addClassName("org-fields");
        getContent().addClassName("org-narrow");
        Paragraph help = new Paragraph(Words.t("organisation.new.help"));
        help.addClassName("ls-muted");
        getContent().with(help, fields, new Div(next));
    }

    void prefillDomain(String own) {
        if (domain.isEmpty()) {
            domain.setValue(own);
        }
    }

    private static TextField field(ProfileField field) {
        TextField text = new TextField(Words.t("profile-field", field));
        text.setHelperText(Words.t("profile-help." + field.name()));
        text.setMaxLength(253);
        text.setManualValidation(true);
        text.addValueChangeListener(changed -> check(text, field));
        return text;
    }

    private static void check(TextField text, ProfileField field) {
        String wrong = ProfileRules.wrong(field, ProfileRules.canonical(field, text.getValue()))
                .map(Words::t)
                .orElse(null);
        text.setErrorMessage(wrong);
        text.setInvalid(wrong != null);
    }

    private void submit(Consumer<FoundingInput> submitted) {
        name.setErrorMessage(Words.t("problem.organisationName"));
        name.setInvalid(name.getValue().isBlank());
        country.setErrorMessage(Words.t("problem.organisationCountry"));
        country.setInvalid(country.isEmpty());
        if (name.isInvalid()) {
            name.focus();
        } else if (country.isInvalid()) {
            country.focus();
        } else {
            submitted.accept(new FoundingInput(
                    name.getValue(), country.getValue().value(), number.getValue(), lei.getValue(), domain.getValue()));
        }
    }
}
