package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestone.alliance.QuestionType;
import org.lodestone.kernel.Language;
import org.lodestone.organisation.ProfileField;
import org.lodestone.shell.Words;
import org.springframework.core.io.ClassPathResource;

/** A line of the table {@code wrong-answers.txt}: a question of the form with every type, a wrong value, four messages. */
record WrongAnswer(String step, String question, String value, Map<Language, String> messages) {

    static List<WrongAnswer> table() {
        try {
            return new ClassPathResource("admission/wrong-answers.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(cells -> new WrongAnswer(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            Map.of(
                                    Language.EN, cells.get(3),
                                    Language.FR, cells.get(4),
                                    Language.RU, cells.get(5),
                                    Language.UZ, cells.get(6))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    QuestionType type() {
        return Wizard.block(question).question().type();
    }

    /** Types or chooses the value as a person would, and leaves the question. */
    void give() {
        switch (type()) {
            case TEXT, LONG_TEXT, NUMBER -> Wizard.answer(question, value);
            case AMOUNT_WITH_UNIT -> amount();
            case YES_NO -> {
                if (value.isEmpty()) {
                    Wizard.leave(question);
                } else {
                    Wizard.choose(question, value);
                }
            }
            case MANY_OF -> Wizard.answer(question, value.isEmpty() ? Set.of() : Set.of(value.split(",")));
            case DATE -> date();
            case PROFILE -> registrationNumber();
            case ONE_OF, COUNTRY, TIER, PERSON, FILES, DECLARATION -> Wizard.leave(question);
        }
    }

    private void amount() {
        _setValue(_get(Wizard.block(question), TextField.class), value);
        Wizard.leave(question);
    }

    /** What is no day reaches the server as the text in the field, with the event that a browser fires then. */
    private void date() {
        DatePicker picker = (DatePicker) Wizard.block(question).editor().component();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            Wizard.answer(question, LocalDate.parse(value));
        } else {
            picker.getElement().setProperty("_inputElementValue", value);
            _fireDomEvent(picker, "unparsable-change");
            Wizard.leave(question);
        }
    }

    private void registrationNumber() {
        TextField number = _get(
                Wizard.block(question),
                TextField.class,
                spec -> spec.withLabel(Words.t("profile-field", ProfileField.REGISTRATION_NUMBER)));
        _setValue(number, value);
        assertThat(number.getErrorMessage()).isEqualTo(message(Words.language()));
        Wizard.leave(question);
    }

    String message(Language language) {
        return messages.get(language);
    }
}
