package org.lodestone.shell;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A line of the side navigation. It is absent where the person may not open it.
 *
 * @param section the heading it stands under, already in the reader's language; empty for the lines at the top
 * @param order among all lines; a section stands where its first line does
 * @param path without a leading slash
 */
public record NavigationItem(String section, int order, String label, String path, VaadinIcon icon) {

    /** A home is marked as the current page by itself alone, not by all the pages below it. */
    boolean isHome() {
        return path.isEmpty() || path.matches("o/[^/]+");
    }
}
