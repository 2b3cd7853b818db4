package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestone.admission.Someone;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.PersonInOrganisation;
import org.lodestone.shell.Marks;
import org.lodestone.shell.Words;

/** The signatory's own part: the function that is recorded with the signature, and the button that accepts. */
final class SignForm extends Div {

    private final TextField function = new TextField(Words.t("admissionui.signing.function"));

    /** @param accept is told the function, which is never empty */
    SignForm(String known, Consumer<String> accept) {
        addClassName("adm-naming");
        function.setValue(known);
        function.setHelperText(Words.t("admissionui.signing.function.help"));
        function.setMaxLength(ManagingPeople.LONGEST_FUNCTION);
        function.setManualValidation(true);
        function.setRequiredIndicatorVisible(true);
        Marks.endWhenAnswered(function);
        function.addClassName("adm-field");
        Button button = new Button(Words.t("admissionui.signing.accept"), clicked -> {
            if (named()) {
                accept.accept(function.getValue().strip());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(function, button);
    }

    /** What the person is known as in the organisation; empty where nobody said. */
    static String known(List<PersonInOrganisation> people, @Nullable Someone signatory) {
        return people.stream()
                .filter(person -> signatory != null && person.person().equals(signatory.id()))
                .map(PersonInOrganisation::function)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private boolean named() {
        boolean missing = function.getValue().isBlank();
        function.setErrorMessage(Words.t("admissionui.signing.function.missing"));
        function.setInvalid(missing);
        if (missing) {
            function.focus();
        }
        return !missing;
    }
}
