package org.lodestone.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.lodestone.messaging.InboxLine;
import org.lodestone.messaging.MessagingAddresses;
import org.lodestone.messaging.ReadingLetters;
import org.lodestone.shell.EmptyState;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Words;

/** The person's letters, newest first, unread ones marked. */
@Route("messages")
@PermitAll
class InboxView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 30;

    private final transient ReadingLetters letters;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();

    InboxView(ReadingLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
        list.addClassNames("ls-list", "messaging-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        list.removeAll();
        List<InboxLine> first = letters.page(0, AT_ONCE + 1, Words.language());
        PageHeading heading = new PageHeading(getPageTitle());
        if (first.isEmpty()) {
            getContent()
                    .show(
                            heading,
                            new Panel()
                                    .with(new EmptyState(
                                            Words.t("messaging.empty.title"), Words.t("messaging.empty.text"))));
            return;
        }
        if (first.stream().anyMatch(InboxLine::unread)) {
            heading.actions(new Button(Words.t("messaging.readAll"), click -> {
                letters.markAllRead();
                load();
            }));
        }
        getContent().show(heading, new Panel().with(list));
        add(first);
    }

    private void add(List<InboxLine> lines) {
        lines.stream().limit(AT_ONCE).forEach(line -> list.add(item(line)));
        if (lines.size() > AT_ONCE) {
            Button more = new Button(Words.t("messaging.more"));
            ListItem last = new ListItem(more);
            more.addClickListener(click -> {
                list.remove(last);
                add(letters.page((int) list.getChildren().count(), AT_ONCE + 1, Words.language()));
            });
            list.add(last);
        }
    }

    private ListItem item(InboxLine line) {
        Anchor link = Links.to(MessagingAddresses.INBOX + "/" + line.id(), line.subject());
        Div words = new Div(link);
        words.addClassName("words");
        if (line.unread()) {
            Span mark = new Span(Words.t("messaging.unread"));
            mark.addClassName("messaging-unread");
            words.add(mark);
        }
        ListItem item = new ListItem(words);
        item.getElement().appendChild(Formats.ago(line.at(), clock.instant()));
        item.setClassName("unread", line.unread());
        return item;
    }

    @Override
    public String getPageTitle() {
        return Words.t("messaging.title");
    }
}
