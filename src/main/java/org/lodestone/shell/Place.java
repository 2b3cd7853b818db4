package org.lodestone.shell;

import java.util.Optional;
import org.lodestone.kernel.Language;

/**
 * Where the reader is: what slots need to decide what they show.
 *
 * @param path of the page, without a leading slash
 * @param organisation the reference in {@code /o/{reference}/...}; on a page of no organisation the one that the person acts for,
 *     if there is one
 */
public record Place(String path, Optional<String> organisation, Language language) {

    /** Reads the organisation's reference out of a path. */
    public static Place of(String path, Language language) {
        String[] parts = path.split("/");
        Optional<String> reference =
                parts.length > 1 && "o".equals(parts[0]) ? Optional.of(parts[1]) : Optional.empty();
        return new Place(path, reference, language);
    }

    /** The same page, while the reader acts for this organisation: for pages that belong to none. */
    public Place of(Optional<String> organisation) {
        return this.organisation.isPresent() ? this : new Place(path, organisation, language);
    }

    /** On a page of an organisation other than its first one, where lines of other trades would only be in the way. */
    public boolean insideOrganisation() {
        return path.startsWith("o/")
                && organisation
                        .filter(reference -> !path.equals("o/" + reference))
                        .isPresent();
    }
}
