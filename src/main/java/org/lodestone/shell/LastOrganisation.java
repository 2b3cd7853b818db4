package org.lodestone.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** The organisation whose page the person opened last, in whichever tab; known until the session ends. */
public final class LastOrganisation {

    private static final String KEPT = "lodestone.organisation";

    private LastOrganisation() {}

    /** Its reference. */
    public static Optional<String> reference() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(KEPT) instanceof String kept
                ? Optional.of(kept)
                : Optional.empty();
    }

    static void remember(String reference) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(KEPT, reference);
        }
    }
}
