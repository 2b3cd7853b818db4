package org.lodestone.admission.ui.wizard;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.ui.questions.QuestionBlock;
import tools.jackson.databind.json.JsonMapper;

/** What a person does in the wizard, without a browser. */
final class Wizard {

    private Wizard() {}

    static QuestionBlock block(String question) {
        return _get(QuestionBlock.class, spec -> spec.withId("q-" + question));
    }

    static boolean asked(String question) {
        return !_find(QuestionBlock.class, spec -> spec.withId("q-" + question)).isEmpty();
    }

    /** Types or chooses, and leaves the field. */
    @SuppressWarnings("unchecked")
    static void answer(String question, Object value) {
        _setValue((HasValueAndElement<?, Object>) block(question).editor().component(), value);
        leave(question);
    }

    /** Chooses the item that the field knows under this id or code. */
    static void choose(String question, String id) {
        Component field = block(question).editor().component();
        block(question).editor().show(id);
        Object chosen = ((HasValue<?, ?>) field).getValue();
        block(question).editor().show("");
        answer(question, chosen);
    }

    static void leave(String question) {
        _fireDomEvent(
                block(question),
                "focusout",
                JsonMapper.shared().createObjectNode().put(QuestionBlock.LEFT, true));
    }

    /** The message at the field; empty where there is none. */
    static String error(String question) {
        Component field = block(question).editor().component();
        if (field instanceof HasValidation validated) {
            return validated.isInvalid() ? validated.getErrorMessage() : "";
        }
        return _find(field, Span.class, spec -> spec.withClasses("adm-error")).stream()
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }
}
