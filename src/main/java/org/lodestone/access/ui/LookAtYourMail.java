package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.lodestone.messaging.MessagingAddresses;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Links;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** After a letter went out; where the demo shows letters instead of sending them, it says where. */
class LookAtYourMail extends Div {

    /** Replaces what the page says. */
    static void on(CalmPage page, WatchingTheOutbox outbox, String text) {
        page.show(Words.t("access.mail.title"), new LookAtYourMail(text, outbox.showsLetters()));
    }

    private LookAtYourMail(String text, boolean shownHere) {
        addClassName("access-stack");
        add(CalmPage.line(text));
        if (shownHere) {
            Component link = Links.button(MessagingAddresses.OUTBOX, Words.t("access.mail.demo.action"), true);
            add(new Notice(Tone.INFO, Words.t("access.mail.demo"), link));
        }
    }
}
