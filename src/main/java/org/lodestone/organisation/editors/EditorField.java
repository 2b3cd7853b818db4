package org.lodestone.organisation.editors;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of Vaadin's fields with two functions between its value and the canonical text. */
final class EditorField<F extends AbstractField<F, V> & HasLabel & HasValidationProperties, V> implements TextInput {

    private final F field;
    private final Function<@Nullable V, String> write;
    private final Function<String, @Nullable V> read;
    private boolean showing;

    EditorField(F field, Function<@Nullable V, String> write, Function<String, @Nullable V> read) {
        this.field = field;
        this.write = write;
        this.read = read;
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
    public void onLeave(Consumer<String> listener) {
        field.addValueChangeListener(changed -> {
            if (!showing) {
                listener.accept(text());
            }
        });
    }

    @Override
    public void label(String label) {
        field.setLabel(label);
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
        }
    }
}
