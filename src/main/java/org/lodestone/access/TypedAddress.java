package org.lodestone.access;

import jakarta.servlet.http.HttpSession;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The address that somebody typed before a failed attempt to sign in: kept in their session, shown once, in no URL. */
public final class TypedAddress {

    private static final String KEPT = "lodestone.typedAddress";
    private static final int LONGEST = 254;

    private TypedAddress() {}

    public static void keep(HttpSession session, @Nullable String address) {
        if (address != null && address.length() <= LONGEST) {
            session.setAttribute(KEPT, address);
        }
    }

    /** The address, once; empty when there is none. */
    public static String take(Function<String, @Nullable Object> read, Consumer<String> forget) {
        Object kept = read.apply(KEPT);
        forget.accept(KEPT);
        return kept instanceof String address ? address : "";
    }
}
