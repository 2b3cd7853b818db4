package org.lodestone.shell;

import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lodestone.kernel.Language;

/** How the reader of this session wants to read: language and zone. */
public final class Reader {

    private Reader() {}

    public static ZoneId zone() {
        VaadinSession session = VaadinSession.getCurrent();
        ZoneId zone = session == null ? null : session.getAttribute(ZoneId.class);
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** Sets both for the session and every page open in it. */
    public static void reads(VaadinSession session, Language language, ZoneId zone) {
        session.setAttribute(ZoneId.class, zone);
        session.setLocale(language.locale());
        session.getUIs().forEach(ui -> ui.setLocale(language.locale()));
    }
}
