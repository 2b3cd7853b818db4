package org.lodestone.organisation.editors;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestone.kernel.CountryCode;
import org.lodestone.organisation.OrganisationSize;
import org.lodestone.organisation.Ownership;
import org.lodestone.organisation.ProfileField;
import org.lodestone.organisation.SavingTheProfile;
import org.lodestone.organisation.ValueChainStage;
import org.lodestone.shell.FieldInput;
import org.lodestone.shell.OnlyMatch;
import org.lodestone.shell.TextInput;
import org.lodestone.shell.Words;

/** The input that fits a field of the profile. */
final class TextInputs {

    private static final Set<ProfileField> WITH_HELP = EnumSet.of(
            ProfileField.TRADE_NAME,
            ProfileField.REGISTRATION_NUMBER,
            ProfileField.REGISTRATION_AUTHORITY,
            ProfileField.EMAIL_DOMAIN,
            ProfileField.LEI,
            ProfileField.PIC,
            ProfileField.VAT,
            ProfileField.ROR,
            ProfileField.SIZE,
            ProfileField.STATE_SHARE,
            ProfileField.PARENT);

    private TextInputs() {}

    static TextInput of(ProfileField field) {
        TextInput input =
                switch (field) {
                    case COUNTRY -> country();
                    case SIZE -> choice("organisation-size", OrganisationSize.values());
                    case OWNERSHIP -> choice("ownership", Ownership.values());
                    case STAGES -> stages();
                    case BENEFICIAL_OWNERS -> new ShareholdersEditor();
                    case POSTAL_ADDRESS -> lines();
                    default -> line();
                };
        ((HasLabel) input.component()).setLabel(Words.t("profile-field", field));
        if (WITH_HELP.contains(field) && input.component() instanceof HasHelper helped) {
            helped.setHelperText(Words.t("profile-help." + field.name()));
        }
        return input;
    }

    static CountryCode[] countries() {
        Collator collator = Collator.getInstance(Words.locale());
        return CountryCode.all().stream()
                .sorted(Comparator.comparing(country -> country.name(Words.language()), collator))
                .toArray(CountryCode[]::new);
    }

    private static TextInput country() {
        ComboBox<CountryCode> box = new ComboBox<>();
        box.setItems(countries());
        box.setItemLabelGenerator(country -> country.name(Words.language()));
        OnlyMatch.chooses(box);
        box.setClearButtonVisible(true);
        box.setManualValidation(true);
        return new FieldInput<>(box, country -> country == null ? "" : country.value(), text -> CountryCode.parse(text)
                .orElse(null));
    }

    private static <E extends Enum<E>> TextInput choice(String prefix, E[] constants) {
        ComboBox<E> box = new ComboBox<>();
        box.setItems(constants);
        box.setItemLabelGenerator(constant -> Words.t(prefix + "." + constant.name()));
        box.setClearButtonVisible(true);
        box.setManualValidation(true);
        return new FieldInput<>(
                box, constant -> constant == null ? "" : constant.name(), text -> constant(constants, text));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static TextInput stages() {
        CheckboxGroup<ValueChainStage> group = new CheckboxGroup<>();
        group.setItems(ValueChainStage.values());
        group.setItemLabelGenerator(stage -> Words.t("stage", stage));
        group.addClassName("org-chips");
        group.setManualValidation(true);
        return new FieldInput<>(group, TextInputs::names, TextInputs::stagesOf);
    }

    private static String names(@Nullable Set<ValueChainStage> stages) {
        return stages == null ? "" : stages.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<ValueChainStage> stagesOf(String text) {
        List<String> names = List.of(text.split(","));
        return Arrays.stream(ValueChainStage.values())
                .filter(stage -> names.contains(stage.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ValueChainStage.class)));
    }

    private static TextInput line() {
        TextField text = new TextField();
        text.setMaxLength(SavingTheProfile.LONGEST);
        text.setManualValidation(true);
        return new FieldInput<>(text, value -> value == null ? "" : value, value -> value);
    }

    private static TextInput lines() {
        TextArea text = new TextArea();
        text.setMaxLength(SavingTheProfile.LONGEST);
        text.setMinRows(2);
        text.setManualValidation(true);
        return new FieldInput<>(text, value -> value == null ? "" : value, value -> value);
    }
}
