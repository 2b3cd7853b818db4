package org.lodestone.admission.ui.questions;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The field in which one question is answered. It speaks the canonical text of the question's type; empty is no answer. */
public interface AnswerEditor {

    Component component();

    String answer();

    /** Shows an answer without telling the listeners; one that does not fit the type is shown as it was written. */
    void show(String answer);

    /** When this editor itself last saved, or null where the form saves its answer. */
    default @Nullable Instant savedAt() {
        return null;
    }

    /** Told when the person has changed the answer. */
    void onAnswer(Consumer<String> listener);

    /** The message at the field, or null for none. */
    void error(@Nullable String message);

    void readOnly(boolean readOnly);

    /** Puts the cursor into the field. */
    void focus();
}
