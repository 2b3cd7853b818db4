package org.lodestone.admission.domain;

/** Somebody replied first; the service tells who, by name. */
public final class StaleReply extends RuntimeException {

    @java.io.Serial
    private static final long serialVersionUID = 1L;

    private final transient RequestItem now;

    StaleReply(RequestItem now) {
        super("stale reply");
        this.now = now;
    }

    public RequestItem now() {
        return now;
    }
}
