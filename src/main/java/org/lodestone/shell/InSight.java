package org.lodestone.shell;

import com.vaadin.flow.component.HasElement;

/**
 * Where a way of several steps or tabs is one line that is wider than the screen, its current one is moved to the middle of
 * the line, without moving the page; and again whenever the line or what stands in it gets another size.
 */
public final class InSight {

    private static final String KEEP = "this.sight?.disconnect();"
            + " const now = this.querySelector('[aria-current]'); const line = now?.closest('ol, ul');"
            + " if (line) { this.sight = new ResizeObserver(() => {"
            + " const step = now.getBoundingClientRect(), all = line.getBoundingClientRect();"
            + " line.scrollLeft += step.left + step.width / 2 - all.left - all.width / 2; });"
            + " [line, ...line.children].forEach(each => this.sight.observe(each)); }";

    private InSight() {}

    /** @param way holds one list of links, of which one has the attribute {@code aria-current} */
    public static void keepCurrent(HasElement way) {
        way.getElement().executeJs(KEEP);
    }
}
