package org.lodestone.shell;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field that searches while somebody types. What it searches stands in it, and is said of it. */
public class SearchField extends TextField {

    public SearchField(String what) {
        setPlaceholder(what);
        setAriaLabel(what);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
