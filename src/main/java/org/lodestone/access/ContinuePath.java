package org.lodestone.access;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: always a path of this portal, never another site's address. */
public final class ContinuePath {

    private static final int LONGEST = 500;

    private ContinuePath() {}

    /** The path when it is one of ours, with a leading slash; home otherwise. */
    public static String safe(@Nullable String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !looksLocal(wanted)) {
            return "/";
        }
        try {
            URI uri = URI.create(wanted);
            return uri.isAbsolute() || uri.getRawAuthority() != null || isSignIn(uri.getRawPath()) ? "/" : wanted;
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    /** {@code base?continue=...}, or the base alone where home is meant. */
    public static String appendTo(String base, String path) {
        String safe = safe(path);
        if (safe.equals("/")) {
            return base;
        }
        return base + (base.contains("?") ? "&" : "?") + "continue=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }

    private static boolean looksLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 127);
    }

    private static boolean isSignIn(String path) {
        return path.equals("/sign-in") || path.equals("/sign-out") || path.startsWith("/VAADIN/");
    }
}
