package org.lodestone.shell;

import java.util.List;

/** A slot: what a room finds for the portal's search. */
public interface SearchSource {

    /** A hit: its title, a second line, and where it leads (without a leading slash). */
    record Hit(String title, String line, String path) {}

    /** At most {@code limit} hits that the current person may open. */
    List<Hit> find(String words, int limit);
}
