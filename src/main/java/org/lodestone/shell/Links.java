package org.lodestone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** Links, inside the portal by address, so that rooms need not know each other's views. */
public final class Links {

    private Links() {}

    /** @param path from the root, without a leading slash */
    public static Anchor to(String path, String text) {
        Anchor link = new Anchor(path.isEmpty() ? "." : path, text);
        link.setRouterIgnore(false);
        return link;
    }

    /** A link out of the portal, in a page of its own. */
    public static Anchor out(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    /** A link that looks like a button, for the one next step on a card. */
    public static Anchor button(String path, String text, boolean primary) {
        Anchor link = to(path, text);
        link.addClassName("ls-button");
        if (primary) {
            link.addClassName("primary");
        }
        return link;
    }
}
