package org.lodestone.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.lodestone.kernel.Problem;
import org.lodestone.messaging.InboxLetter;
import org.lodestone.messaging.MessagingAddresses;
import org.lodestone.messaging.ReadingLetters;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** One letter; opening it marks it as read. */
@Route("messages/:letter")
@PermitAll
class LetterView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingLetters letters;
    private String subject = "";

    LetterView(ReadingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxLetter letter =
                letters.open(id(event.getRouteParameters().get("letter").orElse("")), Words.language());
        subject = letter.subject();
        Div body = new Div(letter.body());
        body.addClassName("messaging-body");
        Panel panel = new Panel().with(body);
        if (letter.path() != null && letter.linkWords() != null) {
            Div actions = new Div(Links.button(letter.path(), letter.linkWords(), true));
            actions.addClassName("ls-actions");
            panel.with(actions);
        }
        getContent()
                .show(
                        new PageHeading(subject)
                                .subtitle(Formats.dateTime(letter.at()))
                                .trail(PageHeading.step(Words.t("messaging.title"), MessagingAddresses.INBOX)),
                        panel);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Problem.NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return subject;
    }
}
