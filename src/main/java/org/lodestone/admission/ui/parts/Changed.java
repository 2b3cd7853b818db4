package org.lodestone.admission.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestone.shell.Words;

/** Words that changed: as they were, struck, and as they are; once where nothing changed. */
final class Changed {

    private Changed() {}

    static Component words(String before, String now) {
        if (before.equals(now)) {
            return new Span(now);
        }
        Span both = new Span();
        both.addClassName("adm-difference");
        if (!before.isBlank()) {
            Element struck = new Element("del").setText(before);
            struck.setAttribute("aria-label", Words.t("admissionui.bench.was", "value", before));
            both.getElement().appendChild(struck);
        }
        if (!before.isBlank() && !now.isBlank()) {
            both.getElement().appendChild(Element.createText(" "));
        }
        if (!now.isBlank()) {
            both.getElement().appendChild(new Element("ins").setText(now));
        }
        return both;
    }

    /** A row's cells; one of the two may be missing altogether. */
    static List<Component> cells(@Nullable List<String> before, @Nullable List<String> now) {
        int count = Objects.requireNonNull(now == null ? before : now).size();
        return IntStream.range(0, count)
                .mapToObj(cell -> words(before == null ? "" : before.get(cell), now == null ? "" : now.get(cell)))
                .toList();
    }
}
