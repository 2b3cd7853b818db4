package org.lodestone.shell;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of Vaadin's fields with two functions between its value and the canonical text. */
public class FieldInput<F extends AbstractField<F, V> & HasValidation, V> implements TextInput {

    private final F field;
    private final Function<@Nullable V, String> write;
    private final Function<String, @Nullable V> read;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private boolean showing;

    public FieldInput(F field, Function<@Nullable V, String> write, Function<String, @Nullable V> read) {
        this.field = field;
        this.write = write;
        this.read = read;
        field.addValueChangeListener(changed -> changed());
    }

    /** Tells the listeners that the text is another one now. */
    public final void changed() {
        if (!showing) {
            String text = text();
            listeners.forEach(listener -> listener.accept(text));
        }
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public String text() {
        return write.apply(field.getValue());
    }

    @Override
    public void show(String text) {
        showing = true;
        try {
            V value = read.apply(text);
            field.setValue(value == null ? field.getEmptyValue() : value);
        } finally {
            showing = false;
        }
    }

    @Override
    public void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Override
    public void error(@Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    @Override
    public void readOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}
