package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import org.lodestone.organisation.OwnJoinRequest;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The reader's own request to join, waiting for an answer. */
final class OwnRequestNotice extends Composite<Div> {

    OwnRequestNotice(OwnJoinRequest request, Consumer<UUID> withdraw) {
        getContent()
                .add(new Notice(
                        Tone.INFO,
                        Words.t("organisation.request.title", "organisation", request.organisation()),
                        new Paragraph(Words.t("organisation.request.text", "at", Formats.dateTime(request.askedAt()))),
                        new Div(new Button(
                                Words.t("organisation.request.withdraw"), clicked -> withdraw.accept(request.id())))));
    }
}
