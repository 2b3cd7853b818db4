package org.lodestone.organisation.editors;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An input whose value is one canonical text. */
interface TextInput {

    Component component();

    String text();

    /** Shows a text without telling the listeners. */
    void show(String text);

    /** Called with the text when the person has left the input, or chosen. */
    void onLeave(Consumer<String> listener);

    void label(String label);

    void error(@Nullable String message);

    void readOnly(boolean readOnly);

    void focus();
}
