package org.lodestone.admission.ui.review;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page's forms that somebody is writing in. They outlive what is drawn anew around them, until they are saved. */
final class OpenForms {

    /** A form in the page that may have been begun. */
    interface Form {

        /** Whether it is in use: then it stays as it is. */
        boolean begun();

        /** Opens the form with the cursor in its first field. */
        default void begin() {}
    }

    private final Map<String, Component> forms = new HashMap<>();
    private @Nullable String next;

    /** The form of this name as it was left, or a new one where nobody had begun. */
    <F extends Component & Form> F keep(Class<F> kind, String name, Supplier<F> anew) {
        Component left = forms.get(name);
        boolean begun = kind.isInstance(left) && kind.cast(left).begun();
        F form = begun ? kind.cast(left) : anew.get();
        forms.put(name, form);
        if (name.equals(next)) {
            next = null;
            form.begin();
        }
        return form;
    }

    /** The form of this name is opened when the page is drawn once more; null for none. */
    void then(@Nullable String name) {
        next = name;
    }

    /** Of things that are done one after the other, the next one that is not done yet, from the first again after the last. */
    static <T> Optional<T> after(List<T> all, Predicate<T> here, Predicate<T> open) {
        int place = all.indexOf(all.stream().filter(here).findFirst().orElseThrow());
        return Stream.concat(all.subList(place + 1, all.size()).stream(), all.subList(0, place).stream())
                .filter(open)
                .findFirst();
    }

    /** What was written is saved now: the next one is new. */
    void saved(Component form) {
        forms.values().remove(form);
    }
}
