package org.lodestone.alliance.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.lodestone.alliance.DocumentDesk;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** A published version as its document: to read and to copy, not to change. */
final class PublishedText extends Panel {

    PublishedText(DocumentDesk desk, int number, String text) {
        super(Words.t("alliance.versions.number", "number", number));
        DocumentField field = new DocumentField(Words.t("alliance.documentKind", desk.kind()));
        field.setValue(text);
        field.setReadOnly(true);
        with(new Paragraph(Words.t("alliance.versions.fixed")), field);
    }
}
