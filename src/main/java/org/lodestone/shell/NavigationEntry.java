package org.lodestone.shell;

import java.util.List;

/** A slot: a room's lines in the side navigation, for the current person at a place. */
public interface NavigationEntry {

    List<NavigationItem> items(Place place);
}
