package org.lodestone.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.function.BooleanSupplier;

/** The mark of a wrong field comes when an act is tried, and goes as soon as the field is right. */
public final class Marks {

    private Marks() {}

    public static <F extends HasValue<?, ?> & HasValidation> void endWhen(F field, BooleanSupplier right) {
        field.addValueChangeListener(changed -> field.setInvalid(field.isInvalid() && !right.getAsBoolean()));
    }

    /** For a field that is right with any answer; in words, with any that is more than blanks. */
    public static <F extends HasValue<?, ?> & HasValidation> void endWhenAnswered(F field) {
        endWhen(
                field,
                () -> !field.isEmpty() && !String.valueOf(field.getValue()).isBlank());
    }
}
