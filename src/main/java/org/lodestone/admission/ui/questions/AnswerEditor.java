package org.lodestone.admission.ui.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestone.shell.TextInput;

/** The field in which one question is answered. It speaks the canonical text of the question's type; empty is no answer. */
public interface AnswerEditor extends TextInput {

    /** When this editor itself last saved, or null where the form saves its answer. */
    default @Nullable Instant savedAt() {
        return null;
    }
}
