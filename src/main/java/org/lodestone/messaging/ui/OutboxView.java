package org.lodestone.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.List;
import org.lodestone.messaging.OutboxLine;
import org.lodestone.messaging.WatchingTheOutbox;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Letters on their way; in a demo without a mail server, what would have been sent, readable with its links. */
@Route("outbox")
@AnonymousAllowed
class OutboxView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient WatchingTheOutbox outbox;

    OutboxView(WatchingTheOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OutboxLine> lines = outbox.page(0, AT_ONCE + 1);
        getContent()
                .show(new PageHeading(getPageTitle())
                        .subtitle(Words.t(outbox.showsLetters() ? "messaging.outbox.demo" : "messaging.outbox.line")));
        if (lines.isEmpty()) {
            getContent()
                    .add(new Panel()
                            .with(new EmptyState(
                                    Words.t("messaging.outbox.empty.title"), Words.t("messaging.outbox.empty.text"))));
        }
        add(lines);
    }

    private void add(List<OutboxLine> lines) {
        lines.stream().limit(AT_ONCE).forEach(line -> getContent().add(letter(line)));
        if (lines.size() > AT_ONCE) {
            Button more = new Button(Words.t("messaging.more"));
            more.addClickListener(click -> {
                getContent().remove(more);
                int shown = (int) getContent()
                        .getChildren()
                        .filter(Details.class::isInstance)
                        .count();
                add(outbox.page(shown, AT_ONCE + 1));
            });
            getContent().add(more);
        }
    }

    private static Details letter(OutboxLine line) {
        Span subject = new Span(line.subject());
        subject.addClassName("subject");
        Span to = new Span(
                Words.t("messaging.outbox.to", "address", line.address(), "time", Formats.dateTime(line.at())));
        to.addClassName("ls-muted");
        Div head = new Div(subject, to, new Tag(tone(line), Words.t("messaging.state." + line.state())));
        head.addClassName("messaging-head");
        Details details = new Details(head, words(line));
        details.addClassName("messaging-letter");
        return details;
    }

    private static Component[] words(OutboxLine line) {
        Div body = new Div(line.body() == null ? Words.t("messaging.outbox.noBody") : line.body());
        body.addClassName("messaging-body");
        if (line.link() != null) {
            Anchor link = new Anchor(inThisPortal(line.link()), Words.t("messaging.outbox.follow"));
            link.addClassNames("ls-button", "primary");
            return new Component[] {body, link};
        }
        if (line.cancelled() != null) {
            return new Component[] {body, new Notice(Tone.INFO, Words.t("messaging.cancelled", line.cancelled()))};
        }
        return line.failure() == null
                ? new Component[] {body}
                : new Component[] {
                    body,
                    new Notice(
                            Tone.DANGER,
                            Words.t("messaging.outbox.failure", "attempts", line.attempts()),
                            line.failure())
                };
    }

    /** The link’s path alone, so that it works at whatever address the demo is opened. */
    private static String inThisPortal(String link) {
        URI uri = URI.create(link);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Tone tone(OutboxLine line) {
        return switch (line.state()) {
            case "FAILED" -> Tone.DANGER;
            case "SENT" -> Tone.GOOD;
            case "SHOWN" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    @Override
    public String getPageTitle() {
        return Words.t("messaging.outbox.title");
    }
}
