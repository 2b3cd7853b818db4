package org.lodestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;

/** A form for somebody who reads it and changes nothing: fields to be read, no buttons. */
public final class ReadOnly {

    private ReadOnly() {}

    public static <T extends Component> T of(T form) {
        turn(form);
        return form;
    }

    private static void turn(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
        } else if (part instanceof Button button) {
            button.setVisible(false);
        } else {
            part.getChildren().forEach(ReadOnly::turn);
        }
    }
}
