package org.lodestone.admission.ui.wizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lodestone.admission.DeclarationToSign;
import org.lodestone.shell.Words;

/** The text of a declaration with its version and language, as it is signed. */
final class DeclarationText extends Div {

    DeclarationText(DeclarationToSign declaration) {
        addClassName("adm-declaration");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        String title = declaration.title().in(declaration.language());
        getElement().setAttribute("aria-label", title);
        getElement().setAttribute("lang", declaration.language().locale().toLanguageTag());
        add(new H3(title));
        declaration
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(this::add);
        Span version = new Span(Words.t(
                declaration.example() ? "admissionui.declaration.example" : "admissionui.declaration.version",
                "version",
                declaration.version(),
                "language",
                declaration.language().locale().getDisplayLanguage(Words.locale())));
        version.addClassNames("ls-small", "ls-muted");
        add(version);
    }
}
