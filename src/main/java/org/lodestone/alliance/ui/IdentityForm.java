package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodestone.alliance.AllianceIdentity;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.kernel.EmailAddress;
import org.lodestone.kernel.Language;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** How an alliance is called, what it says of itself, whom applicants write to and where its day begins. */
final class IdentityForm extends Composite<Panel> {

    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final Map<Language, TextArea> purposes = new EnumMap<>(Language.class);
    private final EmailField contact = new EmailField(Words.t("alliance.settings.contact"));
    private final ComboBox<String> zone = new ComboBox<>(Words.t("alliance.settings.zone"));
    private final transient Consumer<AllianceIdentity> saving;

    IdentityForm(AllianceSummary alliance, Consumer<AllianceIdentity> saving) {
        this.saving = saving;
        contact.setHelperText(Words.t("alliance.settings.contactHelp"));
        contact.setManualValidation(true);
        contact.setErrorMessage(Words.t("alliance.settings.contactWrong"));
        contact.setValue(alliance.contact().value());
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .toList());
        zone.setValue(alliance.zone().getId());
        zone.setManualValidation(true);
        zone.setErrorMessage(Words.t("alliance.settings.zoneMissing"));
        for (Language language : Language.values()) {
            names.put(language, name(language, alliance));
            purposes.put(language, purpose(language, alliance));
        }
        Button save = new Button(Words.t("alliance.settings.save"), click -> save());
        save.setAriaLabel(Words.t("alliance.settings.saveIdentity"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("alliance-save");
        getContent()
                .with(
                        fields(contact, zone),
                        fields(names.values().toArray(Component[]::new)),
                        fields(purposes.values().toArray(Component[]::new)),
                        save);
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.t("alliance.settings.identity"));
    }

    private static TextField name(Language language, AllianceSummary alliance) {
        TextField field =
                new TextField(Words.t("alliance.settings.name", "language", Words.t("access.language", language)));
        field.setValue(alliance.name().in(language));
        field.setMaxLength(AllianceIdentity.LONGEST_NAME);
        field.setManualValidation(true);
        field.setErrorMessage(Words.t("alliance.settings.nameOfAllianceMissing"));
        return field;
    }

    private static TextArea purpose(Language language, AllianceSummary alliance) {
        TextArea field =
                new TextArea(Words.t("alliance.settings.purpose", "language", Words.t("access.language", language)));
        field.setValue(alliance.purpose().in(language));
        field.setMaxLength(AllianceIdentity.LONGEST_PURPOSE);
        field.setManualValidation(true);
        field.setErrorMessage(Words.t("alliance.settings.purposeMissing"));
        return field;
    }

    private void save() {
        contact.setInvalid(EmailAddress.parse(contact.getValue()).isEmpty());
        zone.setInvalid(zone.isEmpty());
        Stream.concat(names.values().stream(), purposes.values().stream()).forEach(IdentityForm::check);
        boolean wrong = Stream.<HasValidation>concat(
                        Stream.of(contact, zone), Stream.concat(names.values().stream(), purposes.values().stream()))
                .anyMatch(HasValidation::isInvalid);
        if (!wrong) {
            saving.accept(new AllianceIdentity(
                    text(names), text(purposes), new EmailAddress(contact.getValue()), ZoneId.of(zone.getValue())));
        }
    }

    private static <F extends HasValue<?, String> & HasValidation> void check(F field) {
        field.setInvalid(field.getValue().isBlank());
    }

    private static LocalizedText text(Map<Language, ? extends HasValue<?, String>> fields) {
        return new LocalizedText(
                fields.get(Language.EN).getValue().strip(),
                fields.get(Language.FR).getValue().strip(),
                fields.get(Language.RU).getValue().strip(),
                fields.get(Language.UZ).getValue().strip());
    }

    private static Div fields(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("alliance-fields");
        return row;
    }
}
