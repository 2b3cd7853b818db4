package org.lodestone.alliance.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.DocumentDesk;
import org.lodestone.alliance.DocumentVersion;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The published versions, the newest first, and the way to the draft. */
final class VersionList extends Panel {

    VersionList(DocumentDesk desk, int shown) {
        super(Words.t("alliance.versions.list"));
        String here = AllianceAddresses.versions(desk.alliance().slug(), desk.kind());
        UnorderedList list = new UnorderedList();
        list.addClassName("alliance-versions");
        if (desk.mayChange()) {
            list.add(draft(desk, here, shown));
        }
        desk.versions().forEach(version -> list.add(line(version, here, shown)));
        with(list);
    }

    private static ListItem draft(DocumentDesk desk, String here, int shown) {
        boolean begun = desk.draft() != null || shown == 0;
        ListItem draft =
                new ListItem(Links.to(here, Words.t(begun ? "alliance.versions.draft" : "alliance.versions.begin")));
        if (shown == 0) {
            draft.getElement().setAttribute("aria-current", "true");
        }
        return draft;
    }

    private static ListItem line(DocumentVersion version, String here, int shown) {
        Span from = new Span(Words.t("alliance.versions.from", "at", Formats.dateTime(version.from())));
        from.addClassNames("ls-small", "ls-muted");
        ListItem line = new ListItem(
                Links.to(
                        here + "?version=" + version.number(),
                        Words.t("alliance.versions.number", "number", version.number())),
                from);
        if (version.current()) {
            line.add(new Tag(Tone.GOOD, Words.t("alliance.versions.current")));
        }
        if (version.number() == shown) {
            line.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }
}
