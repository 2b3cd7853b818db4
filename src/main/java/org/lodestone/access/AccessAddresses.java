package org.lodestone.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lodestone.kernel.EmailAddress;

/** The addresses of this room's pages, for links and letters of other rooms; without a leading slash. */
public final class AccessAddresses {

    public static final String SIGN_IN = "sign-in";
    public static final String REGISTER = "register";
    public static final String FORGOTTEN = "forgotten";
    public static final String ACCOUNT = "account";
    public static final String SYSTEM_PEOPLE = "system/people";

    private AccessAddresses() {}

    /** For a letter that invites somebody without an account: registers this address and goes on to the path. */
    public static String register(EmailAddress email, String continuePath) {
        return ContinuePath.appendTo(
                REGISTER + "?email=" + URLEncoder.encode(email.value(), StandardCharsets.UTF_8), continuePath);
    }

    /** Signs in, then goes on to the path. */
    public static String signIn(String continuePath) {
        return ContinuePath.appendTo(SIGN_IN, continuePath);
    }
}
