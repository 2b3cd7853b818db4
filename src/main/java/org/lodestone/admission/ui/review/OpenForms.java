package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The page's forms that somebody is writing in. They outlive what is drawn anew around them, until they are saved. */
final class OpenForms {

    /** A form in the page that may have been begun. */
    interface Form {

        /** Whether it is in use: then it stays as it is. */
        boolean begun();
    }

    private final Map<String, Component> forms = new HashMap<>();

    /** The form of this name as it was left, or a new one where nobody had begun. */
    <F extends Component & Form> F keep(Class<F> kind, String name, Supplier<F> anew) {
        Component left = forms.get(name);
        if (kind.isInstance(left) && kind.cast(left).begun()) {
            return kind.cast(left);
        }
        F fresh = anew.get();
        forms.put(name, fresh);
        return fresh;
    }

    /** What was written is saved now: the next one is new. */
    void saved(Component form) {
        forms.values().remove(form);
    }
}
