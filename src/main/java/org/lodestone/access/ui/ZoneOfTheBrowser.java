package org.lodestone.access.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The zone that the browser reports, for a new account; UTC where it says nothing we know. */
final class ZoneOfTheBrowser implements Serializable {

    private static final long serialVersionUID = 1L;

    private ZoneId zone = ZoneOffset.UTC;

    /** Asks; the answer is there with the next click. */
    ZoneOfTheBrowser() {
        UI.getCurrent().getPage().retrieveExtendedClientDetails(details -> zone = known(details.getTimeZoneId()));
    }

    ZoneId get() {
        return zone;
    }

    private static ZoneId known(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
