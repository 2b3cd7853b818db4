package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.lodestone.access.LinkState;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** What a secret link says when it can't be used, and the next step. */
final class LinkNotices {

    private LinkNotices() {}

    /** Used, expired or unknown. */
    static Notice of(LinkState state) {
        return new Notice(Tone.ATTENTION, Words.t("access.link.title", state), Words.t("access.link.text", state));
    }

    /** Somebody else is signed in here. */
    static Component[] foreign() {
        return new Component[] {
            new Notice(Tone.ATTENTION, Words.t("access.link.foreign.title"), Words.t("access.link.foreign.text")),
            signOut()
        };
    }

    static PostForm signOut() {
        PostForm out = new PostForm("sign-out");
        out.add(PostForm.submit(Words.t("access.signOut")));
        return out;
    }

    /** Offers a new link, and says afterwards on the page where to look for it. */
    static Button another(CalmPage page, WatchingTheOutbox outbox, Runnable sendAgain) {
        Button button = new Button(Words.t("access.link.another"), click -> {
            sendAgain.run();
            LookAtYourMail.on(page, outbox, Words.t("access.link.sent"));
        });
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        return button;
    }
}
