package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An input whose value is one canonical text; empty is no value. */
public interface TextInput {

    Component component();

    String text();

    /** Shows a text without telling the listeners; one that does not fit the input is shown as it was written. */
    void show(String text);

    /** Called with the text when the person has left the input, or chosen; with a long one also while it is being written. */
    void onChange(Consumer<String> listener);

    /** The message at the input, or null for none. */
    void error(@Nullable String message);

    void readOnly(boolean readOnly);

    /** Puts the cursor into the input. */
    void focus();
}
