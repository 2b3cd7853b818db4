package org.lodestone.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/** Whoever types enough of an entry and leaves the field has chosen it; what fits several or none stays to be corrected. */
public final class OnlyMatch {

    private OnlyMatch() {}

    /** @param box with its items and their labels set */
    public static <T> void chooses(ComboBox<T> box) {
        box.addCustomValueSetListener(typed -> {
            String text = lower(typed.getDetail().strip());
            List<T> fitting = box.getListDataView()
                    .getItems()
                    .filter(item ->
                            lower(box.getItemLabelGenerator().apply(item)).contains(text))
                    .toList();
            List<T> same = fitting.stream()
                    .filter(item ->
                            lower(box.getItemLabelGenerator().apply(item)).equals(text))
                    .toList();
            if (same.size() == 1 || fitting.size() == 1) {
                box.setValue(same.size() == 1 ? same.getFirst() : fitting.getFirst());
                box.setInvalid(false);
            }
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
