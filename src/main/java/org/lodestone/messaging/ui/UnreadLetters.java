package org.lodestone.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.lodestone.kernel.CurrentPerson;
import org.lodestone.messaging.MessagingAddresses;
import org.lodestone.messaging.ReadingLetters;
import org.lodestone.shell.HeaderSlot;
import org.lodestone.shell.Links;
import org.lodestone.shell.Place;
import org.lodestone.shell.Words;
import org.springframework.core.annotation.Order;

/** The way to the inbox; how many letters are unread is asked for after the page is there, so that no page waits for it. */
@org.springframework.stereotype.Component
@Order(90)
class UnreadLetters implements HeaderSlot {

    private static final int MOST_SHOWN = 99;

    private final ReadingLetters letters;
    private final CurrentPerson current;

    UnreadLetters(ReadingLetters letters, CurrentPerson current) {
        this.letters = letters;
        this.current = current;
    }

    @Override
    public Optional<Component> component(Place place) {
        return current.id().isEmpty() ? Optional.empty() : Optional.of(link());
    }

    private Component link() {
        Anchor link = Links.to(MessagingAddresses.INBOX, "");
        Component icon = VaadinIcon.ENVELOPE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        link.add(icon);
        link.addClassName("messaging-slot");
        link.setAriaLabel(Words.t("messaging.title"));
        link.getElement().executeJs("return true").then(shown -> count(link));
        return link;
    }

    private void count(Anchor link) {
        int unread = letters.unread();
        if (unread > 0) {
            Span count = new Span(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
            count.addClassName("messaging-count");
            count.getElement().setAttribute("aria-hidden", "true");
            link.add(count);
            link.setAriaLabel(Words.t("messaging.slot", "count", unread));
        }
    }
}
